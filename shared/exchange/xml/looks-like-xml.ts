/** Whether a text begins as XML does; JSON that holds some does not. */
export function looksLikeXml(text: string): boolean {
  return /^\ufeff?\s*</.test(text);
}
