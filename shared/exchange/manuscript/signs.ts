/** What a sign of the font Symbol means (Unicode’s mapping of Adobe’s encoding), from 0x20 to 0x7E and from 0xA0 to 0xFE. */
const LOW = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const HIGH =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\uf8ff〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';

/** The signs of Wingdings that manuscripts have, by their bytes. */
const WINGDINGS: Readonly<Record<number, string>> = {
  ...{ 0x28: '☎', 0x2a: '✉', 0x4a: '☺', 0x4b: '😐', 0x4c: '☹', 0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑' },
  ...{ 0x72: '❒', 0x73: '⬧', 0x74: '⧫', 0x75: '◆', 0x76: '❖', 0x9f: '•', 0xa7: '▪', 0xa8: '◻', 0xd8: '➢' },
  ...{ 0xdf: '←', 0xe0: '→', 0xe1: '↑', 0xe2: '↓', 0xe8: '➔', 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒' },
  0xfe: '☑',
};

/** The letter a sign of a font of signs stands for, by its byte; null where nobody knows. */
export function signOf(font: string, byte: number): string | null {
  if (/^symbol/i.test(font)) return LOW[byte - 0x20] ?? HIGH[byte - 0xa0] ?? null;
  // Wingdings 2 and 3 have other signs.
  if (/^wingdings(?! ?[23])/i.test(font)) return WINGDINGS[byte] ?? null;
  return null;
}
