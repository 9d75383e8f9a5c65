import { ok } from '../../shared/ipc/result';
import type { Handlers } from '../ipc';
import type { WritingNeeds } from '../services/exchange/export-story';
import { DISK } from '../services/filing/disk';
import type { SendingNeeds } from '../services/filing/send';
import type { Store } from '../services/store';
import type { ExchangeNeeds } from './exchange';

type FilingRequests = Pick<Handlers, Extract<keyof Handlers, `filing.${string}`>>;

/** Answers the requests about filing; writers are loaded when used. */
export function filingRequests(
  { library, settings, chooseFolder, changed }: ExchangeNeeds,
  writing: WritingNeeds,
): FilingRequests {
  const needsOf = ({ outbox, stories }: Store): SendingNeeds => ({
    ...writing,
    ...{ outbox, disk: DISK, open: stories.open, location: () => settings().photoLocation },
  });
  return {
    'filing.list': ({ story }) => library.use(({ outbox }) => outbox.list(story)),
    'filing.plan': (order) =>
      library.use(async (store) => {
        const { planSending } = await import('../services/filing/send');
        return planSending(order, needsOf(store));
      }),
    'filing.send': (order) =>
      library.use(async (store) => {
        const { sendStory } = await import('../services/filing/send');
        const sent = await sendStory(order, needsOf(store));
        if (sent.ok) changed([order.story]);
        return sent;
      }),
    'filing.chooseFolder': async () => ok(await chooseFolder('Choose the folder of the destination')),
    'filing.probe': async ({ folder }) => {
      const { probeFolder } = await import('../services/filing/probe');
      return probeFolder(folder, DISK);
    },
  };
}
