/** Long work under way: how far it is, and a way to stop it. */
import type { JSX } from 'preact';
import { useSetting } from './context';
import type { JobView } from './rows';

export interface JobsProps {
  jobs: readonly JobView[];
  onCancel: (id: string) => void;
}

export const Jobs = ({ jobs, onCancel }: JobsProps): JSX.Element => {
  const { copy, language } = useSetting();
  return (
    <section aria-label={copy.jobs.title} class={jobs.length > 0 ? 'jobs stack' : 'visually-hidden'}>
      {jobs.map((job) => (
        <div key={job.id} class="row job">
          <span class="job-name">{job.label}</span>
          <progress
            class="grow"
            aria-label={job.label}
            {...(job.total > 0 ? { max: job.total, value: job.done } : {})}
          />
          <span class="numbers fine">
            {job.done.toLocaleString(language)}
            {job.total > 0 && ` / ${job.total.toLocaleString(language)}`}
          </span>
          {!job.bound && (
            <button type="button" class="small" onClick={() => onCancel(job.id)}>
              {copy.common.cancel}
            </button>
          )}
        </div>
      ))}
    </section>
  );
};
