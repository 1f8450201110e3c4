/** How much room the library takes, and whether the browser has promised to keep it. */
import type { JSX } from 'preact';
import { showBytes, useSetting } from './context';

export interface StorageView {
  used: number;
  quota: number;
  persisted: boolean;
}

/** Share of the quota above which a person is warned. */
const FULL = 0.8;

export const StorageMeter = (props: { storage: StorageView; onPersist: () => void }): JSX.Element => {
  const { copy, language } = useSetting();
  const { used, quota, persisted } = props.storage;
  const share = quota > 0 ? used / quota : 0;
  const full = share >= FULL;
  return (
    <div class="stack meter">
      <div class="row apart fine">
        <span>{copy.storage.title}</span>
        <span class="numbers">
          {showBytes(used, language)}
          {quota > 0 && ` / ${showBytes(quota, language)}`}
        </span>
      </div>
      <meter aria-label={copy.storage.title} min={0} max={1} high={FULL} low={FULL} optimum={0} value={share} />
      {full && <p class="notice bad">{copy.storage.full(share.toLocaleString(language, { style: 'percent' }))}</p>}
      {!persisted && (
        <div class="row fine">
          <span class="grow">{copy.storage.temporary}</span>
          <button type="button" class="small" onClick={props.onPersist}>
            {copy.storage.persist}
          </button>
        </div>
      )}
    </div>
  );
};
