/** Loaded first by every host page: keeps what went wrong where the tests find it. A file, so that it runs under every policy. */
window.__problems = [];
addEventListener(
  'error',
  function (event) {
    __problems.push('error: ' + (event.message || (event.target && event.target.src)));
  },
  true,
);
addEventListener('unhandledrejection', function (event) {
  __problems.push('rejection: ' + event.reason);
});
addEventListener('securitypolicyviolation', function (event) {
  __problems.push('policy: ' + event.effectiveDirective + ' ' + event.blockedURI);
});
