import { delegatesWords } from '@words/delegates';
import type { ReactNode } from 'react';
import { Quote } from '@/components/quote/quote';
import type { DelegateView } from '@/lib/view/delegate-page';
import { AttendedList, MissedList, OppositeList } from './attendance-list';
import { RoleList } from './delegate-head';
import type { Shared } from './delegate-sides';

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="mb-3 text-24">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Rounds, those missed, roles, who sat opposite, and what they said. */
export function DelegateBody({ view, ...shared }: { view: DelegateView } & Shared) {
  const { seats, absences, roles, opposite, said } = delegatesWords;
  return (
    <>
      <div className="mt-8 grid gap-x-10 gap-y-8 border-t border-rule pt-7 lg:grid-cols-2">
        <Section id="attended" title={seats.title}>
          <AttendedList view={view} {...shared} />
        </Section>
        <Section id="missed" title={absences.title}>
          <MissedList view={view} {...shared} />
        </Section>
        <Section id="roles" title={roles.title}>
          <RoleList view={view} {...shared} />
        </Section>
        <Section id="opposite" title={opposite.title}>
          <OppositeList view={view} {...shared} />
        </Section>
      </div>
      <div className="mt-8 border-t border-rule pt-7">
        <Section id="said" title={said.title}>
          {view.statements.length === 0 && <p className="text-14 text-ink-3">{said.nothing}</p>}
          <div className="gap-x-10 md:columns-2">
            {view.statements.map((fact) => (
              <div key={fact.id} className="mb-6 break-inside-avoid">
                <Quote fact={fact} {...shared} />
              </div>
            ))}
          </div>
        </Section>
      </div>
    </>
  );
}
