import type { Handlers } from '../ipc';
import type { Gazetteer } from '../services/gazetteer/gazetteer';

/** Answers the requests about places. */
export function placeRequests(gazetteer: Gazetteer): Pick<Handlers, 'places.find'> {
  return {
    'places.find': ({ text, language, limit }) => gazetteer.find(text, language, limit),
  };
}
