import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CommandId } from '../../shared/commands';
import type { House } from '../../shared/house/house';
import type { Gauge, Meter } from '../../shared/house/meter';
import { profileOf } from '../../shared/house/profile';
import {
  gaugeWords,
  LIMITABLE_WORDS,
  profileWords,
  REQUIRABLE_WORDS,
} from '../../shared/house/profile-words';
import type { EditorSession } from '../editor/types';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { goToMissing } from './go-to-missing';
import { fieldsOfKind } from './profile-fields';
import { useMeter } from './use-meter';
import { useField } from './use-story';
import './meter.css';

interface MeterSectionProps {
  session: EditorSession;
  house: House;
  run: (id: CommandId) => void;
}

/** Which kind of story it is, where it stands against its limits, and what is still missing to file it. */
export function MeterSection({ session, house, run }: MeterSectionProps): ReactNode {
  const profile = useField(session, 'profile');
  const meter = useMeter(session, house);
  const { profiles } = house;
  const known = profileOf(profiles, profile);
  const choices = [
    { value: '', label: 'No kind' },
    ...(profile !== '' && known === null
      ? [{ value: profile, label: `${profile} (not of this house)` }]
      : []),
    ...profiles.map((one) => ({ value: one.id, label: one.name, detail: profileWords(one) || undefined })),
  ];
  const choose = (id: string): void =>
    session.setFields(fieldsOfKind(session.fields(), known, profileOf(profiles, id)));
  return (
    <>
      <Field label="Kind of story">
        <Select value={profile} choices={choices} onChoose={choose} />
      </Field>
      {meter !== null && (
        <Readings
          meter={meter}
          go={(name) => goToMissing(name, session, run)}
          goToTk={() => run('tk.next')}
        />
      )}
    </>
  );
}

interface ReadingsProps {
  meter: Meter;
  go: (name: Meter['missing'][number]) => void;
  goToTk: () => void;
}

function Readings({ meter, go, goToTk }: ReadingsProps): ReactNode {
  const { gauges, missing, target, toCome, isReady } = meter;
  return (
    <div className="meter">
      {gauges.map((gauge) => (
        <GaugeRow key={`${gauge.of} ${gauge.unit}`} gauge={gauge} />
      ))}
      {target !== null && (
        <p className="meter-target">
          {target.words.toLocaleString('en')} of the {target.of.toLocaleString('en')} words it is meant to
          have
        </p>
      )}
      {missing.length + toCome > 0 && (
        <ul className="meter-missing" aria-label="Still missing">
          {missing.map((name) => (
            <li key={name}>
              <button type="button" onClick={() => go(name)}>
                {REQUIRABLE_WORDS[name]}
                <span>missing</span>
              </button>
            </li>
          ))}
          {toCome > 0 && (
            <li>
              <button type="button" onClick={goToTk}>
                {toCome.toLocaleString('en')} TK
                <span>to come</span>
              </button>
            </li>
          )}
        </ul>
      )}
      {isReady && (
        <p className="meter-ready">
          <CircleCheck aria-hidden /> Nothing is missing, everything fits.
        </p>
      )}
    </div>
  );
}

function GaugeRow({ gauge }: { gauge: Gauge }): ReactNode {
  const { of, unit, value, min, max, state } = gauge;
  const whole = max ?? Math.max(min ?? 1, value);
  return (
    <div className="meter-gauge" data-state={state} role="img" aria-label={gaugeWords(gauge)}>
      <span>{LIMITABLE_WORDS[of]}</span>
      <span className="meter-numbers">
        {value.toLocaleString('en')}
        {max === null ? '' : ` / ${max.toLocaleString('en')}`} {unit}
      </span>
      <svg className="meter-bar" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
        <rect className="meter-track" width="100" height="3" />
        <rect className="meter-fill" width={Math.min(100, (value / whole) * 100)} height="3" />
        {min !== null && max !== null && (
          <rect className="meter-least" x={(min / max) * 100} width="0.6" height="3" />
        )}
      </svg>
    </div>
  );
}
