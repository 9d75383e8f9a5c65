/**
 * Puts a text on the clipboard; false where that did not work. By the copying of the page itself: the window is granted
 * no permission to write there by other ways.
 */
export function copyText(text: string): boolean {
  let isCopied = false;
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener('copy', put, { capture: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to the clipboard without a permission
  document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return isCopied;
}
