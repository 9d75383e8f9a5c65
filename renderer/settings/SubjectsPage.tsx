import { useEffect, useState, type ReactNode } from 'react';
import { learnVocabulary, loadVocabulary, removeVocabulary, useVocabulary } from '../subjects/vocabulary';
import { vocabularyWords } from '../subjects/words';
import { Button } from '../ui/Button';
import { ask } from '../ui/questions';
import { tell } from '../ui/toasts';

/** Which subjects stories are given: the top levels of IPTC Media Topics, or all of them from IPTC's own file. */
export function SubjectsPage(): ReactNode {
  const { facts } = useVocabulary();
  const [isLoading, setLoading] = useState(false);
  useEffect(() => {
    void learnVocabulary();
  }, []);

  const load = async (): Promise<void> => {
    setLoading(true);
    const loaded = await loadVocabulary();
    setLoading(false);
    if (loaded !== null) tell(`${loaded.topics.toLocaleString('en')} subjects can be chosen now.`);
  };
  const remove = async (): Promise<void> => {
    const sure = await ask({
      title: 'Remove the loaded subjects?',
      body: 'Only the top levels can be chosen then. Stories keep the subjects they have.',
      yes: 'Remove',
      danger: true,
    });
    if (sure) await removeVocabulary();
  };

  return (
    <div className="settings-page">
      <p className="settings-words">
        Stories say what they are about by IPTC Media Topics. The seventeen top levels come with Dateline; the
        whole vocabulary is a file that IPTC publishes on iptc.org, “cptall” in JSON, in one language or in
        all of them.
      </p>
      <div className="settings-group" role="group" aria-label="Subjects">
        <h3>{facts?.kind === 'loaded' ? 'IPTC Media Topics' : 'The top levels'}</h3>
        <p role="status">{facts === null ? '' : vocabularyWords(facts)}</p>
        {facts?.kind === 'damaged' ? (
          <p role="alert">The file that was loaded cannot be read any more. Load it again.</p>
        ) : null}
      </div>
      <div className="settings-actions">
        <Button disabled={isLoading} onClick={() => void load()}>
          {isLoading ? 'Loading…' : facts?.kind === 'loaded' ? 'Load a newer file…' : 'Load the file…'}
        </Button>
        {facts?.kind === 'loaded' ? <Button onClick={() => void remove()}>Remove…</Button> : null}
      </div>
      <span className="ui-hint">
        IPTC Media Topics are © IPTC, under CC BY 4.0. They stay on this machine.
      </span>
    </div>
  );
}
