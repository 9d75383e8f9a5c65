interface OpenField {
  instruction: string;
  isResult: boolean;
}

/** The fields that are open while a part is read: codes of Word (ISO/IEC 29500-1, 17.16) and what they came to. */
export class FieldStack {
  private readonly open: OpenField[] = [];

  begin(): void {
    this.open.push({ instruction: '', isResult: false });
  }

  instruct(code: string): void {
    const last = this.open.at(-1);
    if (last?.isResult === false) last.instruction += code;
  }

  separate(): void {
    const last = this.open.at(-1);
    if (last !== undefined) last.isResult = true;
  }

  /** Ends a field; what it shows where it has no result, as a button does. */
  end(): string {
    const ended = this.open.pop();
    if (ended === undefined || ended.isResult) return '';
    return /^\s*MACROBUTTON\s+\S+\s+(.*)$/is.exec(ended.instruction)?.[1]?.trim() ?? '';
  }

  /** A code does not go on in the next paragraph: what was never ended does not swallow the text after it. */
  endParagraph(): void {
    while (this.open.at(-1)?.isResult === false) this.open.pop();
  }

  /** Whether text is only part of the code of another field. */
  get isCode(): boolean {
    return this.open.length > 1 && this.open.slice(0, -1).some(({ isResult }) => !isResult);
  }

  /** The address the text links to. */
  get href(): string | undefined {
    for (const { isResult, instruction } of this.open.toReversed()) {
      const href = isResult ? hrefOfCode(instruction) : undefined;
      if (href !== undefined) return href;
    }
    return undefined;
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
