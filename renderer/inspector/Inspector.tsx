import { PanelRight } from 'lucide-react';
import { memo, useCallback, useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { CommandId } from '../../shared/commands';
import type { House } from '../../shared/house/house';
import type { Person } from '../../shared/story/story';
import type { EditorSession } from '../editor/types';
import { LinksEditor } from '../related/LinksEditor';
import type { Link } from '../related/links';
import { WelcomeCard } from '../settings/WelcomeCard';
import { EmptyState } from '../ui/EmptyState';
import { BylineEditor } from './BylineEditor';
import { ChecksSection, useFindings } from './ChecksSection';
import { DatelineRow } from './DatelineRow';
import { EmbargoEditor } from './EmbargoEditor';
import { Facts } from './Facts';
import { FilingSection } from './FilingSection';
import { FiledSection } from '../sending/FiledSection';
import { useFiled } from '../sending/use-filed';
import { MeterSection } from './MeterSection';
import { OutlineSection } from './OutlineSection';
import { PhotoSection } from './PhotoSection';
import { Section } from './Section';
import { SlugField } from './SlugField';
import { StyleSection, useStyleCount } from './StyleSection';
import { TextField } from './TextField';
import { useCaretRead, useField } from './use-story';
import './inspector.css';

/** What the inspector needs of the window around it. */
export interface InspectorProps {
  /** The open story; null when there is none. */
  session: EditorSession | null;
  house: House;
  /** Who is writing, to be offered as byline. */
  author: string;
  /** Puts somebody into the people book. */
  remember: (person: Person) => void;
  /** Goes to a related story. */
  open: (link: Link) => void;
  /** Carries out a command as menus and keys do. */
  run: (id: CommandId) => void;
}

/** All that a story says of itself beside its text. Escape goes back to the text. */
export function Inspector({ session, house, author, remember, open, run }: InspectorProps): ReactNode {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const runLatest = useCallback((id: CommandId) => latest.current(id), []);
  if (session === null) {
    return (
      <>
        <WelcomeCard />
        <EmptyState icon={<PanelRight />} title="No story open">
          What a story says of itself, such as slug, byline and embargo, is written here.
        </EmptyState>
      </>
    );
  }
  return (
    <OpenInspector
      key={session.id}
      session={session}
      house={house}
      author={author}
      remember={remember}
      open={open}
      run={runLatest}
    />
  );
}

/** Drawn again only when something in it has changed: the window around it is drawn at every key. */
const OpenInspector = memo(function OpenInspector(props: InspectorProps & { session: EditorSession }) {
  const { session, house, author, remember, open, run } = props;
  const photo = useCaretRead(session, photoTarget);
  const byline = useField(session, 'byline');
  const embargo = useField(session, 'embargo');
  const links = useField(session, 'links');
  const findings = useFindings(session, house);
  const styleCount = useStyleCount(session);
  const filed = useFiled(session.id);

  const toText = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    session.focus();
  };

  return (
    <div className="inspector" data-story={session.id} onKeyDown={toText}>
      <WelcomeCard />
      <Section name="meter" title="Filing meter">
        <MeterSection session={session} house={house} run={run} />
      </Section>
      <Section name="story" title="Story">
        <SlugField session={session} />
        <div data-field="byline">
          <BylineEditor
            byline={byline}
            author={author}
            people={house.people}
            remember={remember}
            write={(next) => session.setField('byline', next)}
          />
        </div>
        <DatelineRow session={session} house={house} edit={() => run('insert.dateline')} />
      </Section>
      {findings.length === 0 ? null : (
        <Section name="checks" title="Checks" aside={findings.length}>
          <ChecksSection findings={findings} session={session} run={run} />
        </Section>
      )}
      {styleCount === 0 ? null : (
        <Section name="style" title="Style" aside={styleCount}>
          <StyleSection session={session} />
        </Section>
      )}
      <Section name="filing" title="Filing">
        <FilingSection session={session} desks={house.desks} />
      </Section>
      {filed.length === 0 ? null : (
        <Section name="filed" title="Filed" aside={filed[0]?.number}>
          <FiledSection session={session} sendings={filed} run={run} />
        </Section>
      )}
      <Section name="embargo" title="Embargo" aside={embargo !== null ? 'set' : null}>
        <div data-field="embargo">
          <EmbargoEditor embargo={embargo} write={(next) => session.setField('embargo', next)} />
        </div>
      </Section>
      <Section name="related" title="Related stories" aside={links.length > 0 ? links.length : null}>
        <LinksEditor
          story={session.id}
          links={links}
          write={(next) => session.setField('links', next)}
          open={open}
        />
      </Section>
      <Section name="outline" title="Outline">
        <OutlineSection session={session} />
      </Section>
      {photo === null ? null : (
        <Section name="photo" title={photo === 'lead' ? 'Lead photo' : 'Photo'}>
          <PhotoSection key={photo} session={session} target={photo} />
        </Section>
      )}
      <Section name="rights" title="Note and rights">
        <TextField
          session={session}
          name="editorsNote"
          label="Editor’s note"
          help="For the desk; never published"
          oneLine={false}
        />
        <TextField session={session} name="source" label="Source" />
        <TextField session={session} name="copyright" label="Copyright" />
        <TextField session={session} name="usageTerms" label="Usage terms" oneLine={false} />
      </Section>
      <Section name="facts" title="Facts">
        <Facts session={session} versions={() => run('story.versions')} />
      </Section>
    </div>
  );
});

/** The photo to show: the one the caret is in, the lead otherwise; null when there is neither. */
function photoTarget(session: EditorSession): string | null {
  const active = session.activeBlock();
  if (active?.kind === 'photo') return active.id;
  return session.story().lead === null ? null : 'lead';
}
