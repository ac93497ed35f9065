/** @jsxImportSource hono/jsx */
import { day } from '../deps';
import type { FiledReport } from '../store/cases';
import { defanged, Hostile, shown, visible } from './page';

/** One report of a case as it came: hostile text, shown as text. */
export function ReportView({ filed, number }: { filed: FiledReport; number: number }) {
  const { report } = filed;
  return (
    <article class="report">
      <h3>
        Report {number}, {day(filed.received)}: {visible(filed.reason)}, network {filed.network}
      </h3>
      {report === null ? (
        <p class="quiet">Its contents were erased.</p>
      ) : (
        <dl>
          {(['title', 'company', 'site'] as const).map((name) =>
            report[name] === undefined ? null : (
              <>
                <dt>{name}</dt>
                <dd>
                  <Hostile text={report[name]} />
                </dd>
              </>
            ),
          )}
          {report.url !== undefined && (
            <>
              <dt>address</dt>
              <dd>
                <bdi>{defanged(report.url)}</bdi>
              </dd>
            </>
          )}
          <dt>contacts</dt>
          <dd>
            {report.contacts.length === 0
              ? 'none'
              : report.contacts.map((contact) => `${contact.kind}: ${shown(contact)}`).join(', ')}
          </dd>
          <dt>seen by the engine {visible(report.engine)}</dt>
          <dd>
            {report.level}: {report.signals.map(visible).join(', ') || 'no signal'}
          </dd>
          {report.quotes.map(({ signal, quote }) => (
            <>
              <dt>{visible(signal)}</dt>
              <dd>
                <blockquote>
                  <Hostile text={quote} />
                </blockquote>
              </dd>
            </>
          ))}
          {report.note !== undefined && (
            <>
              <dt>note</dt>
              <dd>
                <blockquote>
                  <Hostile text={report.note} />
                </blockquote>
              </dd>
            </>
          )}
          {report.text !== undefined && (
            <>
              <dt>text of the ad</dt>
              <dd>
                <pre>
                  <Hostile text={report.text} />
                </pre>
              </dd>
            </>
          )}
        </dl>
      )}
    </article>
  );
}
