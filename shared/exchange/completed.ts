import type { Fields } from './types';

/** Fields with what another part of the same source says that they do not. */
export function completedBy(said: Fields, more: Fields): Fields {
  const kept = new Map<string, unknown>(Object.entries(said).filter(([, value]) => !isUnsaid(value)));
  const added = Object.entries(more).filter(([name, value]) => !kept.has(name) && !isUnsaid(value));
  return { ...said, ...Object.fromEntries(added) };
}

function isUnsaid(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
