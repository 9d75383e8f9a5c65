import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { serveSearch } from './serve';

const PlaceSchema = v.object({
  ...{ library: v.string(), index: v.string(), key: v.instance(Uint8Array) },
  ...{ media: v.string(), thumbs: v.string(), wires: v.string() },
});

if (parentPort !== null) serveSearch(parentPort, v.parse(PlaceSchema, workerData));
