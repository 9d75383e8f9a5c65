let wanted: string | null = null;

/** Wants the focus in the text of a story as soon as its page is in the window. */
export function wantFocus(id: string | null): void {
  wanted = id;
}

/** Whether the focus is wanted in a story; told once. */
export function takeFocus(id: string): boolean {
  if (wanted !== id) return false;
  wanted = null;
  return true;
}
