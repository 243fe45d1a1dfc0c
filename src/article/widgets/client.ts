/** Loads the widgets' script when one of them comes near the view: a page costs nothing for a widget that nobody looks at. */
export function loadWidgetsWhenNear(root: Document): void {
  const widgets = root.querySelectorAll('pain-scale-picker, pain-diary, treatment-explainer');
  if (widgets.length === 0) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      const script = root.createElement('script');
      script.src = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/widgets/v1/embed.js`;
      root.head.append(script);
    },
    { rootMargin: '300px' },
  );
  widgets.forEach((widget) => observer.observe(widget));
}
