/** What a sign of the font Symbol means, by its byte from 0x20 to 0x7E and from 0xA0 to 0xFE. */
const LOW = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_`αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const HIGH =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\uf8ff〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';
/** The few signs of Wingdings that manuscripts have, by their bytes. */
const DINGBATS: Readonly<Record<number, string>> = {
  ...{ 0x4a: '☺', 0x4b: '😐', 0x4c: '☹', 0x6c: '●', 0x6e: '■', 0x71: '❑', 0x75: '◆', 0x76: '❖', 0x9f: '•' },
  ...{ 0xa7: '▪', 0xa8: '◻', 0xd8: '➢', 0xdf: '←', 0xe0: '→', 0xe1: '↑', 0xe2: '↓', 0xe8: '➔', 0xf0: '⇨' },
  ...{ 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑' },
};

/** The letter a sign of a font of signs stands for; null where nobody knows. */
export function signOf(font: string, byte: number): string | null {
  if (/^symbol/i.test(font)) return LOW[byte - 0x20] ?? HIGH[byte - 0xa0] ?? null;
  if (/^(?:wingdings|webdings)/i.test(font)) return DINGBATS[byte] ?? null;
  return null;
}
