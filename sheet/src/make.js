// Small pieces of a page.

/** An element with its attributes and what stands in it. */
export function make(name, attributes = {}, ...inside) {
  const element = document.createElement(name);
  Object.entries(attributes).forEach(([key, own]) => {
    if (key === 'press') element.addEventListener('click', own);
    else if (own !== null && own !== false) element.setAttribute(key, own === true ? '' : own);
  });
  element.append(...inside);
  return element;
}

/** A button that does one thing and sends no form. */
export function button(text, press, attributes = {}) {
  return make('button', { type: 'button', ...attributes, press }, text);
}

/** The drawing of this name, from the page. */
export function icon(parts, name) {
  const found = parts.content.querySelector('[data-icon="' + name + '"] svg');
  return found ? found.cloneNode(true) : '';
}
