interface OpenField {
  instruction: string;
  isResult: boolean;
  /** Where its result leads, by its own code or that of a field around it. */
  href: string | undefined;
}

/** The fields that are open while a part is read: codes of Word (ISO/IEC 29500-1, 17.16) and what they came to. */
export class FieldStack {
  private readonly open: OpenField[] = [];
  /** How many of them are still in their codes. */
  private codes = 0;

  begin(): void {
    this.open.push({ instruction: '', isResult: false, href: this.href });
    this.codes += 1;
  }

  instruct(code: string): void {
    const last = this.open.at(-1);
    if (last?.isResult === false) last.instruction += code;
  }

  separate(): void {
    const last = this.open.at(-1);
    if (last?.isResult !== false) return;
    last.isResult = true;
    last.href = hrefOfCode(last.instruction) ?? last.href;
    this.codes -= 1;
  }

  /** Ends a field; what it shows where it has no result, as a button does. */
  end(): string {
    const ended = this.open.pop();
    if (ended === undefined || ended.isResult) return '';
    this.codes -= 1;
    return /^\s*MACROBUTTON\s+\S+\s+(.*)$/is.exec(ended.instruction)?.[1]?.trim() ?? '';
  }

  /** A code does not go on in the next paragraph: what was never ended does not swallow the text after it. */
  endParagraph(): void {
    while (this.open.at(-1)?.isResult === false) {
      this.open.pop();
      this.codes -= 1;
    }
  }

  /** Whether text is only part of the code of another field. */
  get isCode(): boolean {
    return this.codes > (this.open.at(-1)?.isResult === false ? 1 : 0);
  }

  /** The address the text links to. */
  get href(): string | undefined {
    return this.open.at(-1)?.href;
  }
}

/** The address of a code `HYPERLINK "https://…" \l "place"`; undefined for any other code. */
export function hrefOfCode(code: string): string | undefined {
  const found = /^\s*HYPERLINK\s+(?!\\)(?:"([^"]*)"|(\S+))(.*)$/is.exec(code);
  if (found === null) return undefined;
  const [, quoted, bare = '', switches = ''] = found;
  const place = /\\l\s+"([^"]*)"/i.exec(switches)?.[1];
  const address = (quoted ?? bare).replaceAll('\\\\', '\\');
  return place === undefined || address.includes('#') ? address : `${address}#${place}`;
}
