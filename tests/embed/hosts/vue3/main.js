/** A clinic's page in Vue 3, with a template: tags with a hyphen are custom elements, the mount's fallback is Vue's own. */
import { createApp, onUnmounted, ref } from 'vue/dist/vue.esm-bundler.js';

const app = createApp({
  setup() {
    const [shown, ticks, answer] = [ref(true), ref(0), ref('')];
    const timer = setInterval(() => (ticks.value += 1), 100);
    onUnmounted(() => clearInterval(timer));
    return { shown, ticks, answer };
  },
  template: `
    <main :data-ticks="ticks">
      <h1>Vue clinic</h1>
      <button id="toggle" type="button" @click="shown = !shown">Show or hide</button>
      <p id="answer">{{ answer }}</p>
      <section v-if="shown">
        <pain-scale-picker name="pain" @change="answer = $event.target.value"><a href="{provider}/guides/pain-scales/">Pain scale</a></pain-scale-picker>
        <div data-treatment-explainer data-treatment="discography">
          <span v-if="ticks % 2 === 0">Before the link </span>
          <a href="{provider}/treatments/discography/">Discography {{ ticks % 3 }}</a>
        </div>
      </section>
    </main>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('pain-') || tag.startsWith('treatment-');
app.mount('#root');
