/** The text with the signs of teleprinters as type has them: ``quotes'', `inner ones', a _ that stands for a dash. */
export function typographic(text: string): string {
  return text
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/`([^`'\n]{1,300}(?:'(?=\p{L})[^`'\n]{0,300}){0,20})'(?!\p{L})/gu, '‘$1’')
    .replace(/`(?=[\p{L}\p{N}])/gu, '‘')
    .replace(/(?<=^|\s)_(?=\s|$)/gmu, '—');
}

/** How a wire writes double quotes that are curled, and dashes. */
export interface PlainSigns {
  open: string;
  close: string;
  openInner: string;
  /** Between spaces. */
  dash: string;
}

/** The text with signs that only type has as a wire writes them. Letters stay as they are. */
export function plainSigns(text: string, { open, close, openInner, dash }: PlainSigns): string {
  return text
    .replace(/„([^„“”]*)[“”]/g, `${open}$1${close}`)
    .replace(/‚([^‚‘’]{1,300})‘/g, `${openInner}$1'`)
    .replace(/[“„‟]/g, open)
    .replace(/[”″]/g, close)
    .replace(/[‘‛]/g, openInner)
    .replace(/[’‚′]/g, "'")
    .replace(/(?<=^|\s)[—―](?=\s|$)/gmu, dash)
    .replace(/[—―]/g, '--')
    .replace(/[–‒‑‐−]/g, '-')
    .replace(/…/g, '...')
    .replace(/[•‣▪●◦]/g, '*')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')
    .replace(/[\u00ad\u2060\ufeff]/g, '');
}
