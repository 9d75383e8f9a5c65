/** Lets everything that waits go first: what runs long stalls nobody. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
