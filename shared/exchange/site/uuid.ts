import { hashText } from '../../story/canonical';

/** A `urn:uuid:` of an id: the id itself where it is a UUID, otherwise one made from it (RFC 9562, version 8). */
export function uuidUrn(id: string): string {
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(id)) {
    return `urn:uuid:${id.toLowerCase()}`;
  }
  const hex = hashText(`dateline:${id}`);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
