import {LitElement,html,css,svg,nothing} from 'lit';
class A extends LitElement{static properties={a:{}};static styles=css`a{}`;render(){return html`<p>${this.a??nothing}</p>${svg`<g></g>`}`}}
customElements.define('a-b',A);