import type { Profile } from '../../shared/house/profile';
import type { StoryFields } from '../editor/types';

/** What a story says of itself that a kind of story decides. */
type Decided = Pick<StoryFields, 'profile' | 'priority' | 'genre' | 'label'>;

const NOTHING = { priority: 'routine', genre: '', label: '' } as const;

/**
 * What changes when a story becomes another kind: what the kind before it decided (or nobody did) is decided by the
 * new one; what somebody wrote stays.
 */
export function fieldsOfKind(story: Decided, before: Profile | null, next: Profile | null): Partial<Decided> {
  const decides = (name: keyof typeof NOTHING): boolean =>
    story[name] === NOTHING[name] || story[name] === before?.[name];
  const after = next ?? NOTHING;
  return {
    profile: next?.id ?? '',
    ...(decides('priority') ? { priority: after.priority } : {}),
    ...(decides('genre') ? { genre: after.genre } : {}),
    ...(decides('label') ? { label: after.label } : {}),
  };
}
