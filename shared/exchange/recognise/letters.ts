/** Columns a text takes in a fixed-width face: East Asian wide characters take two, marks and joiners none. */
export function width(text: string): number {
  if (ASCII.test(text)) return text.length;
  let columns = 0;
  for (const char of text) columns += WIDE.test(char) ? 2 : WEIGHTLESS.test(char) ? 0 : 1;
  return columns;
}

/** What two lines are compared by: without invisible characters, spaces joined, in small letters. */
export function keyOf(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Whether the text ends like a sentence, closing quotes and brackets aside, in any script. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-40).trimEnd());
}

/** Whether the text holds any letter or digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Whether there is nothing to see in the text: white space and zero-width characters at most. */
export function isBlank(text: string): boolean {
  return text.replace(INVISIBLE, '').trim() === '';
}

/** Words parted by spaces; a stretch of a script without spaces counts one for every two characters. */
export function roughWords(text: string): number {
  let words = 0;
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    const unspaced = word.match(UNSPACED)?.length ?? 0;
    words += unspaced === 0 ? 1 : Math.ceil(unspaced / 2);
  }
  return words;
}

/** Whether two texts that stood on two lines are joined without a space: between scripts that set none. */
export function joinsTight(before: string, after: string): boolean {
  return TIGHT_END.test(before.slice(-2)) && TIGHT_START.test(after.slice(0, 2));
}

const ASCII = /^[\x20-\x7e]*$/;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const WEIGHTLESS = /[\p{M}\p{Cf}]/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const SENTENCE_END = /[.!?…。！？｡؟۔।՞։።](?:[\s\p{Pe}\p{Pf}\p{Pi}"'”’»]|\[\d+\])*$/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const TIGHT_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，．」』）】ー]$/u;
const TIGHT_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，．「『（【ー]/u;
