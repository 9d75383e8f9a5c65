import { Lock, LockOpen, X } from 'lucide-react';
import { useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Embargo } from '../../shared/story/story';
import { useHolds } from '../embargo/holds';
import { hereZone } from '../embargo/words';
import { Button } from '../ui/Button';
import type { Proposal } from '../ui/Combobox';
import { Field } from '../ui/Field';
import { IconButton } from '../ui/IconButton';
import { TextInput } from '../ui/TextInput';
import { DraftCombobox } from './DraftCombobox';
import {
  allZones,
  clockIn,
  embargoHere,
  firstEmbargo,
  instantIn,
  zoneName,
  zoneOfText,
  type WallClock,
} from './embargo';
import { useMinute } from './use-minute';
import './fields.css';

interface EmbargoEditorProps {
  embargo: Embargo | null;
  write: (embargo: Embargo | null) => void;
}

/** Until when the story may not be published: a day, an hour and the zone they were promised in. */
export function EmbargoEditor({ embargo, write }: EmbargoEditorProps): ReactNode {
  const day = useRef<HTMLInputElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  if (embargo === null) {
    return (
      <Button
        ref={add}
        tone="quiet"
        className="inspector-add"
        icon={<Lock aria-hidden />}
        onClick={() => {
          write(firstEmbargo(new Date().toISOString(), hereZone()));
          requestAnimationFrame(() => day.current?.focus());
        }}
      >
        Set an embargo
      </Button>
    );
  }
  return (
    <EmbargoPanel
      embargo={embargo}
      dayRef={day}
      change={write}
      remove={() => {
        write(null);
        requestAnimationFrame(() => add.current?.focus());
      }}
    />
  );
}

interface EmbargoPanelProps {
  embargo: Embargo;
  dayRef: RefObject<HTMLInputElement | null>;
  change: (embargo: Embargo) => void;
  remove: () => void;
}

function EmbargoPanel({ embargo, dayRef, change, remove }: EmbargoPanelProps): ReactNode {
  const now = useMinute();
  const { clock, setClock } = useClock(embargo);
  const [zones] = useState(zoneProposals);
  const here = hereZone();
  const { when, left } = embargoHere(embargo, now, here);
  const holds = useHolds(embargo.until);

  const setTo = (next: WallClock): void => {
    setClock(next);
    const until = instantIn(embargo.zone, next);
    if (until !== null && until !== embargo.until) change({ ...embargo, until });
  };
  const setZone = (text: string): void => {
    const zone = zoneOfText(text, allZones());
    if (zone === null || zone === embargo.zone) return;
    const until = instantIn(zone, clockIn(embargo.zone, embargo.until)) ?? embargo.until;
    change({ until, zone });
  };

  return (
    <div className="inspector-embargo" data-holds={holds} role="group" aria-label="Embargo">
      <div className="inspector-embargo-state">
        {holds ? <Lock aria-hidden /> : <LockOpen aria-hidden />}
        <span>{holds ? `Embargo ends ${left}` : 'The embargo has passed'}</span>
        <IconButton size="small" icon={<X />} label="Remove the embargo" onClick={remove} />
      </div>
      <div className="inspector-pair">
        <Field label="Date">
          <TextInput ref={dayRef} type="date" value={clock.day} onText={(day) => setTo({ ...clock, day })} />
        </Field>
        <Field label="Time">
          <TextInput type="time" value={clock.time} onText={(time) => setTo({ ...clock, time })} />
        </Field>
      </div>
      <Field
        label="Time zone"
        help={embargo.zone === here ? `${when}, the time here` : `That is ${when} here in ${zoneName(here)}`}
      >
        <DraftCombobox value={embargo.zone === '' ? 'UTC' : embargo.zone} proposals={zones} write={setZone} />
      </Field>
    </div>
  );
}

/** What the date and time fields show: the embargo's, and while one is being typed what stands there. */
function useClock(embargo: Embargo): { clock: WallClock; setClock: (clock: WallClock) => void } {
  const [shown, setShown] = useState(() => ({ embargo, clock: clockIn(embargo.zone, embargo.until) }));
  let { clock } = shown;
  if (shown.embargo !== embargo) {
    const isOurs = instantIn(embargo.zone, shown.clock) === embargo.until;
    clock = isOurs ? shown.clock : clockIn(embargo.zone, embargo.until);
    setShown({ embargo, clock });
  }
  return { clock, setClock: (next) => setShown({ embargo, clock: next }) };
}

function zoneProposals(): Proposal[] {
  return allZones().map((value) => ({ value, detail: zoneName(value) }));
}
