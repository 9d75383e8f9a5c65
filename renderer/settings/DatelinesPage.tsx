import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { countryName } from '../../shared/dateline/country-names';
import { placesFromText } from '../../shared/dateline/suggest';
import { rulesOfHouse } from '../../shared/dateline/styles';
import { housePresets } from '../../shared/house/presets';
import type { AloneCity, PlaceRules } from '../../shared/house/place-rules';
import type { Place } from '../../shared/story/place';
import { TokenField } from '../inspector/TokenField';
import { PlaceField } from '../places/PlaceField';
import { changeSettings, useSettings } from '../state/settings';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Segmented } from '../ui/Segmented';
import { Switch } from '../ui/Switch';
import { aloneOf, aloneText, codesOf, sorted, withCity, withoutCity } from './alone';

const STATES = [
  { value: 'ap', label: 'Shortened: N.Y.' },
  { value: 'full', label: 'In full: New York' },
] as const;

/** What follows a place in a dateline, and after which nothing does: the style's rules, or the house's own. */
export function DatelinesPage(): ReactNode {
  const house = useSettings((settings) => settings.house);
  const { source, ...rules } = rulesOfHouse(house);
  const keep = (placeRules: PlaceRules | null): void =>
    void changeSettings({ house: { ...useSettings.getState().house, placeRules } });
  const change = (some: Partial<PlaceRules>): void => keep({ ...rules, ...some });
  const style = housePresets[house.datelineStyle].label;
  return (
    <div className="settings-page">
      <div className="settings-head">
        <span>
          What follows a place in a dateline. Source: {source}.
          {house.placeRules === null ? ` A change makes them the house’s own.` : ''}
        </span>
        {house.placeRules !== null && (
          <Button onClick={() => keep(null)}>
            {style === 'Our own' ? 'Back to AP’s' : `Back to ${style}’s`}
          </Button>
        )}
      </div>
      <div className="settings-row">
        <span aria-hidden>U.S. states</span>
        <Segmented
          label="U.S. states"
          value={rules.states}
          segments={STATES}
          onChoose={(states) => change({ states })}
        />
      </div>
      <Switch checked={rules.capitals} onChecked={(capitals) => change({ capitals })}>
        The capital of any country stands alone
      </Switch>
      <TokenField
        label="At home in"
        one="country"
        help="Nothing follows the places of these countries"
        placeholder="Type a country and press Enter"
        tokens={rules.home.map((code) => countryName(code))}
        write={(names) => change({ home: codesOf(names) })}
      />
      <AloneCities
        alone={sorted(rules.alone)}
        language={house.language}
        write={(alone) => change({ alone })}
      />
    </div>
  );
}

interface AloneCitiesProps {
  alone: readonly AloneCity[];
  language: string;
  write: (alone: AloneCity[]) => void;
}

function AloneCities({ alone, language, write }: AloneCitiesProps): ReactNode {
  const [text, setText] = useState('');
  const add = (place: Place | undefined): void => {
    if (place === undefined) return;
    write(withCity(alone, aloneOf(place)));
    setText('');
  };
  return (
    <form
      className="settings-alone"
      onSubmit={(event) => {
        event.preventDefault();
        add(placesFromText(text, [], language)[0]);
      }}
    >
      <Field
        label={`Cities that stand alone (${alone.length})`}
        help="Choose a place, or type one and press Enter"
      >
        <PlaceField
          value={text}
          language={language}
          placeholder="Add a city"
          onText={(next, chosen) => (chosen === null ? setText(next) : add(chosen))}
        />
      </Field>
      <ul className="settings-alone-list" aria-label="Cities that stand alone">
        {alone.map((city) => (
          <li key={aloneText(city)} className="inspector-token">
            <span>{aloneText(city)}</span>
            <button
              type="button"
              aria-label={`Remove city ${aloneText(city)}`}
              onClick={() => write(withoutCity(alone, city))}
            >
              <X aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
