import type { ProofAsk, ProofReply } from './desk';
import { workingDesk, type DictionaryFiles } from './working-desk';

// Looks texts through off the typing path. Dictionaries come from our own origin; nothing else is ever fetched.

async function files(dictionary: string): Promise<DictionaryFiles | null> {
  const [aff, dic] = await Promise.all(['aff', 'dic'].map((ending) => text(`${dictionary}.${ending}`)));
  return aff === null || aff === undefined || dic === null || dic === undefined ? null : { aff, dic };
}

async function text(name: string): Promise<string | null> {
  const answer = await fetch(`/dictionaries/${name}`);
  return answer.ok ? answer.text() : null;
}

const desk = workingDesk(files);

async function reply(ask: ProofAsk): Promise<ProofReply> {
  if (ask.kind === 'check')
    return { id: ask.id, kind: 'check', result: await desk.check(ask.dictionary, ask.texts) };
  return { id: ask.id, kind: 'suggest', result: await desk.suggest(ask.dictionary, ask.word) };
}

addEventListener('message', ({ data }: MessageEvent<ProofAsk>) => {
  void reply(data).then((answer) => postMessage(answer));
});
