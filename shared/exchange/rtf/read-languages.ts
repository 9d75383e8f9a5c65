/** Languages by the number Windows has for them, without what tells their countries apart (the low ten bits). */
const PRIMARY: Readonly<Record<number, string>> = {
  ...{ 0x01: 'ar', 0x02: 'bg', 0x03: 'ca', 0x04: 'zh', 0x05: 'cs', 0x06: 'da', 0x07: 'de', 0x08: 'el' },
  ...{ 0x09: 'en', 0x0a: 'es', 0x0b: 'fi', 0x0c: 'fr', 0x0d: 'he', 0x0e: 'hu', 0x0f: 'is', 0x10: 'it' },
  ...{ 0x11: 'ja', 0x12: 'ko', 0x13: 'nl', 0x14: 'nb', 0x15: 'pl', 0x16: 'pt', 0x18: 'ro', 0x19: 'ru' },
  ...{ 0x1a: 'hr', 0x1b: 'sk', 0x1c: 'sq', 0x1d: 'sv', 0x1e: 'th', 0x1f: 'tr', 0x20: 'ur', 0x21: 'id' },
  ...{ 0x22: 'uk', 0x23: 'be', 0x24: 'sl', 0x25: 'et', 0x26: 'lv', 0x27: 'lt', 0x29: 'fa', 0x2a: 'vi' },
  ...{ 0x2b: 'hy', 0x2c: 'az', 0x2d: 'eu', 0x2f: 'mk', 0x36: 'af', 0x37: 'ka', 0x38: 'fo', 0x39: 'hi' },
  ...{ 0x3e: 'ms', 0x3f: 'kk', 0x41: 'sw', 0x43: 'uz', 0x45: 'bn', 0x49: 'ta', 0x56: 'gl', 0x52: 'cy' },
};

const WHOLE: Readonly<Record<number, string>> = {
  ...{ 0x0404: 'zh-Hant', 0x0804: 'zh-Hans', 0x0c04: 'zh-Hant', 0x1004: 'zh-Hans', 0x0407: 'de' },
  ...{ 0x0807: 'de-CH', 0x0c07: 'de-AT', 0x0409: 'en-US', 0x0809: 'en-GB', 0x0c09: 'en-AU', 0x1009: 'en-CA' },
  ...{ 0x1409: 'en-NZ', 0x1809: 'en-IE', 0x080a: 'es-MX', 0x0c0a: 'es', 0x2c0a: 'es-AR', 0x0c0c: 'fr-CA' },
  ...{ 0x0416: 'pt-BR', 0x0816: 'pt-PT', 0x0814: 'nn', 0x081a: 'sr-Latn', 0x0c1a: 'sr', 0x241a: 'sr-Latn' },
  ...{ 0x281a: 'sr', 0x141a: 'bs', 0x1c1a: 'sr' },
};

/** The BCP 47 tag of a language by Windows' number; null for one nobody knows, and for text in none. */
export function languageOf(number: number): string | null {
  return WHOLE[number] ?? PRIMARY[number & 0x3ff] ?? null;
}

/** Counts letters by language. */
export class LanguageCount {
  private readonly counts = new Map<number, number>();
  private all = 0;

  add(language: number, text: string): void {
    this.all += text.length;
    this.counts.set(language, (this.counts.get(language) ?? 0) + text.length);
  }

  /** The language most of the text is said to be in, `''` where that is not said. */
  most(): string {
    const [best] = [...this.counts].sort(([, one], [, other]) => other - one);
    return best === undefined || best[1] < this.all * 0.6 ? '' : (languageOf(best[0]) ?? '');
  }
}
