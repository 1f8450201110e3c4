/** How far a reading of the library is, and the button that ends it. */
import type { JSX } from 'preact';
import { useSetting } from './context';

export const ReadingProgress = (props: {
  label: string;
  done: number;
  total: number;
  onCancel: () => void;
}): JSX.Element => {
  const { copy } = useSetting();
  return (
    <>
      <span class="fine">{props.label}</span>
      <progress aria-label={props.label} max={Math.max(1, props.total)} value={props.done} />
      <div>
        <button type="button" class="small" onClick={props.onCancel}>
          {copy.common.cancel}
        </button>
      </div>
    </>
  );
};
