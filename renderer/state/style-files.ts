import { ok } from '../../shared/ipc/result';
import { HOUSE_PACK, withPack } from '../../shared/style/book';
import { readPack, writePack, type Pack } from '../../shared/style/pack';
import { bridge } from '../bridge';
import { ask } from '../ui/questions';
import { say, tell } from '../ui/toasts';
import { changeBook, useBook } from './style';
import { proven } from './style-trial';

/** Lets the person bring in a style pack from its file; one of the same id is replaced after asking. */
export async function bringInPack(): Promise<void> {
  const file = await bridge.request('rules.read', { what: 'pack' });
  if (file.ok && file.value === null) return;
  const read = file.ok ? readPack(file.value ?? '') : file;
  const tried = read.ok ? await proven(read.value.rules) : ok(null);
  if (!read.ok || !tried.ok) {
    say(read.ok ? (tried.ok ? { code: 'style.stopped', facts: {} } : tried.error) : read.error);
    return;
  }
  const pack = read.value;
  const { BUILT_IN } = await import('../../shared/style/packs');
  // A pack that comes with Dateline stays as it is: what was kept of it goes beside it.
  const isBuiltIn = BUILT_IN.some(({ id }) => id === pack.id);
  const own: Pack = isBuiltIn ? { ...pack, id: `${pack.id}-own`, name: `${pack.name} (own)` } : pack;
  const before = useBook.getState().packs.find(({ id }) => id === own.id);
  const isSure =
    before === undefined ||
    (own.id === HOUSE_PACK && before.rules.length === 0) ||
    (await ask({
      title: `Replace the pack “${before.name}”?`,
      body: `It has ${before.rules.length.toLocaleString('en')} rules; the file has ${own.rules.length.toLocaleString('en')}.`,
      yes: 'Replace',
      danger: true,
    }));
  if (isSure && (await changeBook(withPack(useBook.getState(), own))))
    tell(`“${own.name}” was brought in: ${own.rules.length.toLocaleString('en')} rules.`);
}

/** Lets the person keep a pack as a file, its rules as the house has them. */
export async function keepPack(pack: Pack): Promise<void> {
  const written = await bridge.request('rules.write', { name: `${pack.id}.json`, text: writePack(pack) });
  if (!written.ok) say(written.error);
}

/** Takes away a pack that was brought in, after asking. */
export async function removePack({ id, name }: Pack): Promise<void> {
  const isSure = await ask({
    title: `Remove the pack “${name}”?`,
    body: 'Its rules are no longer looked after. Keep it as a file first if it may be wanted again.',
    yes: 'Remove',
    danger: true,
  });
  const book = useBook.getState();
  if (isSure) await changeBook({ ...book, packs: book.packs.filter((pack) => pack.id !== id) });
}
