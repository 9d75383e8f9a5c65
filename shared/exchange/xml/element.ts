import { escaped } from '../../xml/tree';

/** Attributes by name; those that are undefined or empty are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as XML text, with what it holds as XML text; one that holds nothing closes itself. */
export function el(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${said}/>` : `<${name}${said}>${inner}</${name}>`;
}

/** An element with a text, or nothing where there is no text. */
export function textEl(name: string, attributes: Attributes, text: string): string {
  return text === '' ? '' : el(name, attributes, xmlText(text));
}

/** A text in an element: white space but a line break or tab stands as it is, for readers that keep it. */
export function xmlText(text: string): string {
  return escaped(text).replaceAll('&quot;', '"');
}

/** Elements on lines of their own. */
export function lines(...elements: readonly string[]): string {
  const there = elements.filter((element) => element !== '');
  return there.length === 0 ? '' : `\n${there.join('\n')}\n`;
}
