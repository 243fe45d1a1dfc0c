/** A clinic's page in React 19: the tag with state and events, and a mount whose fallback React owns and changes. */
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Clinic() {
  const [shown, setShown] = useState(true);
  const [ticks, setTicks] = useState(0);
  const [answer, setAnswer] = useState('');
  useEffect(() => {
    const timer = setInterval(() => setTicks((count) => count + 1), 100);
    return () => clearInterval(timer);
  }, []);
  return (
    <main data-ticks={ticks}>
      <h1>React clinic</h1>
      <button id="toggle" type="button" onClick={() => setShown(!shown)}>
        Show or hide
      </button>
      <p id="answer">{answer}</p>
      {shown && (
        <section>
          <pain-scale-picker name="pain" onchange={(event) => setAnswer(event.target.value)}>
            <a href="{provider}/guides/pain-scales/">Pain scale</a>
          </pain-scale-picker>
          <div data-treatment-explainer="" data-treatment="discography">
            {ticks % 2 === 0 && <span>Before the link </span>}
            <a href="{provider}/treatments/discography/">Discography {ticks % 3}</a>
          </div>
        </section>
      )}
    </main>
  );
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Clinic />
  </StrictMode>,
);
