/** Whether a property, by its name without its namespace, says where on the globe something is. */
export function isLocation(local: string): boolean {
  return /gps|latitude|longitude/i.test(local);
}
