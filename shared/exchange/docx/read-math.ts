import type { Mark } from '../../story/text';
import { childAt, childrenOf, elementsOf, textIn, type XmlElement } from '../../xml/tree';
import { valOf } from './read-attributes';

/** A stretch of an equation as text. */
export interface MathText {
  text: string;
  marks: Mark[];
}

/** An equation (ISO/IEC 29500-1, 22.1) as one line of text: fractions with a stroke, small letters as such. */
export function mathText(element: XmlElement, marks: Mark[] = []): MathText[] {
  const all = (...names: string[]): MathText[] =>
    names.flatMap((name) => childrenOf(element, name).flatMap((one) => mathText(one, marks)));
  const plain = (text: string): MathText => ({ text, marks });
  const small = (name: string, mark: Mark): MathText[] =>
    childrenOf(element, name).flatMap((one) => mathText(one, marks.length > 0 ? marks : [mark]));
  switch (element.local) {
    case 't':
      return [plain(textIn(element))];
    case 'f':
      return [...grouped(all('num'), plain), plain('/'), ...grouped(all('den'), plain)];
    case 'sSup':
      return [...all('e'), ...small('sup', 'sup')];
    case 'sSub':
      return [...all('e'), ...small('sub', 'sub')];
    case 'sSubSup':
    case 'sPre':
      return [...all('e'), ...small('sub', 'sub'), ...small('sup', 'sup')];
    case 'nary':
      return [
        plain(valOf(element, 'naryPr', 'chr') || '∫'),
        ...small('sub', 'sub'),
        ...small('sup', 'sup'),
        ...all('e'),
      ];
    case 'rad':
      return [...small('deg', 'sup'), plain('√'), ...grouped(all('e'), plain)];
    case 'd': {
      const sign = (name: string, usual: string): string =>
        childAt(element, 'dPr', name) === null ? usual : valOf(element, 'dPr', name);
      const inner = childrenOf(element, 'e').map((one) => mathText(one, marks));
      const between = plain(sign('sepChr', '|'));
      return [
        plain(sign('begChr', '(')),
        ...inner.flatMap((one, at) => (at === 0 ? one : [between, ...one])),
        plain(sign('endChr', ')')),
      ];
    }
    case 'mr':
      return [
        ...spaced(
          childrenOf(element, 'e').map((one) => mathText(one, marks)),
          plain,
        ),
        plain('; '),
      ];
    default:
      return elementsOf(element)
        .filter(({ local }) => !local.endsWith('Pr'))
        .flatMap((one) => mathText(one, marks));
  }
}

/** In brackets where it is more than a word or number. */
function grouped(inner: MathText[], plain: (text: string) => MathText): MathText[] {
  const text = inner.map((one) => one.text).join('');
  return /^[\p{L}\p{N}.,]*$/u.test(text) ? inner : [plain('('), ...inner, plain(')')];
}

function spaced(cells: readonly MathText[][], plain: (text: string) => MathText): MathText[] {
  return cells.flatMap((cell, at) => (at === 0 ? cell : [plain(' '), ...cell]));
}
