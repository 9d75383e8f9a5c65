/** Puts the focus into a field of the inspector, opening the part of it that the field is in. */
export function focusField(name: string): void {
  const field = document.querySelector<HTMLElement>(`.inspector [data-field="${name}"]`);
  const section = field?.closest('details');
  if (section !== null && section !== undefined) section.open = true;
  // What is written comes before what is pressed, wherever it stands.
  const work = field?.querySelector<HTMLElement>('input, textarea');
  (work ?? field?.querySelector<HTMLElement>('button'))?.focus();
}
