import type { ReactNode } from 'react';
import type { Media, Photo } from '../../shared/story/photo';
import type { PhotoDetails } from '../editor/types';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { CLOSEST, cropOf, cutOf, SHAPES, type Cut } from './crop-shape';

interface PhotoCropProps {
  photo: Photo;
  media: Media;
  change: (details: Partial<PhotoDetails>) => void;
}

/** The part of the picture that is shown, and what matters most in it. The picture’s file stays whole. */
export function PhotoCrop({ photo, media, change }: PhotoCropProps): ReactNode {
  const cut = cutOf(photo.crop, photo.focus, media);
  const set = (some: Partial<Cut>): void => {
    const next = { ...cut, ...some };
    change({ crop: cropOf(next, media), focus: next.focus });
  };
  return (
    <>
      <Field label="Shown" help="On the page and in exports; the original stays whole">
        <Select value={cut.shape} choices={SHAPES} onChoose={(shape) => set({ shape })} />
      </Field>
      {cut.shape === 'whole' ? null : (
        <div className="photo-sliders">
          <Slider
            label="Closer"
            least={1}
            most={CLOSEST}
            value={cut.closer}
            set={(closer) => set({ closer })}
          />
          <Slider
            label="Focus, left to right"
            least={0}
            most={1}
            value={cut.focus.x}
            set={(x) => set({ focus: { ...cut.focus, x } })}
          />
          <Slider
            label="Focus, top to bottom"
            least={0}
            most={1}
            value={cut.focus.y}
            set={(y) => set({ focus: { ...cut.focus, y } })}
          />
        </div>
      )}
    </>
  );
}

interface SliderProps {
  label: string;
  least: number;
  most: number;
  value: number;
  set: (value: number) => void;
}

function Slider({ label, least, most, value, set }: SliderProps): ReactNode {
  return (
    <label>
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={0.01}
        value={value}
        onChange={({ currentTarget }) => set(currentTarget.valueAsNumber)}
      />
    </label>
  );
}
