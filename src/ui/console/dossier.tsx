import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { placeAt } from '../../scenes/crowd.ts';
import { formatMoney, formatNumber } from '../../words/number.ts';
import { useGame, useSay, useTell } from '../context.ts';
import { Term } from '../glossary/term.tsx';
import type { Term as TermName } from '../glossary/terms.ts';
import { useMoods } from '../moods.ts';
import { Portrait } from '../parts/portrait.tsx';
import { Token } from '../parts/token.tsx';
import { usePeople } from '../people.ts';
import { PromiseBook } from '../talk/promise-book.tsx';
import { useTime } from '../time.ts';
import { keepsAccounts, TIERS } from './accounts.ts';
import { ContactLog } from './contact-log.tsx';
import { limitOf } from './deadlines.ts';
import { FILE_FIELDS, FILE_TICKETS, LEAVING_REASONS } from './file-words.ts';
import { NEVER } from './listing.ts';

/** A fact of the file; what is null is not on it. */
interface Fact {
  readonly name: string;
  readonly value: string | null;
  readonly term?: TermName;
}

/** All the firm has on one customer; what it has not says so. */
export function Dossier({ who, onBack }: { who: number; onBack: () => void }) {
  const { view: latest } = useGame();
  const say = useSay();
  const tell = useTell();
  const { name, head, face, member } = usePeople()(who);
  const facts = useFacts(who);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [who]);
  const mine = latest.value.promises.filter(({ to }) => to === who);
  const missing = [...facts.relation, ...facts.purchases, ...facts.profile].filter(({ value }) => value === null);
  return (
    <article class="dossier" aria-labelledby="dossier-name">
      <button type="button" class="link" onClick={onBack}>
        ‹ {say('dossier.back')}
      </button>
      <div class="dossier-head">
        <Portrait head={head} sign={face} px={120} />
        <div>
          <h3 id="dossier-name" ref={title} tabIndex={-1}>
            {name}
            {member && <span class="quiet"> · {member.age}</span>}
          </h3>
          {member && <p>{tell(member.about)}</p>}
          {member && (
            <p class="quiet">
              <Token name={member.token} px={24} /> {say('dossier.remember')}: {tell(member.remembers)}
            </p>
          )}
        </div>
      </div>
      {missing.length > 0 && (
        <p class="hint dossier-missing">
          <b>{say('dossier.missing')}</b> {missing.map((one) => one.name).join(say('app.comma'))}
        </p>
      )}
      <div class="dossier-parts">
        <Part title={say('dossier.relation')}>
          <Facts facts={facts.relation} />
        </Part>
        <Part title={say('dossier.purchases')}>
          <Facts facts={facts.purchases} />
        </Part>
        <Part title={say('dossier.profile')}>
          <Facts facts={facts.profile} />
        </Part>
        <Part title={say('dossier.contacts')}>
          <ContactLog who={who} />
        </Part>
        {mine.length > 0 && (
          <Part title={say('dossier.promises')}>
            <PromiseBook promises={mine} />
          </Part>
        )}
      </div>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="dossier-part">
      <h4>{title}</h4>
      {children}
    </section>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ name, value, term }) =>
        value === null ? null : (
          <div key={name}>
            <dt>{term ? <Term id={term}>{name}</Term> : name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** What the file says of somebody, in three parts. */
function useFacts(who: number): Readonly<Record<'relation' | 'purchases' | 'profile', readonly Fact[]>> {
  const { view: latest, host } = useGame();
  const say = useSay();
  const tell = useTell();
  const moodName = useMoods();
  const time = useTime();
  const { face, age } = usePeople()(who);
  const { scenario, legend } = host;
  const { files, desk, turn, books } = latest.value;
  const place = placeAt(files, who);
  const orders = files.fileOrders[who]!;
  const spend = files.fileSpend[who]!;
  const last = files.fileLastOrder[who] ?? NEVER;
  const survey = files.fileSatisfaction[who] ?? NEVER;
  const reason = LEAVING_REASONS[files.fileReason[who] ?? NEVER];
  const ticket = FILE_TICKETS[files.fileTicket[who] ?? 0] ?? 'none';
  const limit = limitOf(desk, scenario.model.recover.overdueWeeks);
  const limitText = 'days' in limit ? say('tickets.days', { n: limit.days }) : say('tickets.weeks', { n: limit.weeks });
  const ticketText =
    ticket === 'open' || ticket === 'overdue'
      ? `${say(`ticket.${ticket}`)} · ${say(ticket === 'open' ? 'tickets.within' : 'tickets.overdue', { limit: limitText })}`
      : say(`ticket.${ticket}`);
  const owned = desk.find(({ lever, open }) => lever === 'contactOwner' && open);
  const post = scenario.posts[0];
  const path = legend.paths[files.filePath[who] ?? NEVER];
  const isAccount = keepsAccounts(files) && (files.fileDeal[who] ?? 0) > 0;
  const mood =
    age === null
      ? null
      : face === 'unknown'
        ? say('mood.stale', { ago: time.ago(age) })
        : say('mood.seen', { mood: moodName(face), ago: time.ago(age) });
  const has = (bit: number) => (files.fileFields[who]! & (1 << bit)) !== 0;
  return {
    relation: [
      {
        name: say('customers.place'),
        value: place ? `${say(`place.${place}`)} · ${say(`stage.${place}`)}` : say('stage.notYet'),
        term: 'stage',
      },
      { name: say('customers.mood'), value: mood, term: 'mood' },
      {
        name: say('customers.survey'),
        value: survey === NEVER ? null : `${survey} · ${time.ago(turn - (files.fileSatisfactionTurn[who] ?? turn))}`,
        term: 'survey',
      },
      ...(scenario.inert ? [] : [{ name: say('dossier.ticket'), value: ticketText, term: 'ticket' as const }]),
      ...(reason ? [{ name: say('dossier.reason'), value: say(`reason.${reason}`) }] : []),
      ...(post
        ? [
            {
              name: say('dossier.owner'),
              value: say(owned?.last['owner'] === true ? 'dossier.owner.own' : 'dossier.owner.any', {
                post: tell(post.name),
              }),
            },
          ]
        : []),
      ...(isAccount
        ? [
            { name: say('accounts.path'), value: path ? tell(path.name) : null },
            {
              name: say('accounts.level'),
              value: tell(legend.levels[files.fileLevel[who]!]?.name ?? {}),
              term: 'level' as const,
            },
          ]
        : []),
    ],
    purchases: [
      { name: say('customers.orders'), value: formatNumber(orders) },
      { name: say('customers.spend'), value: formatMoney(spend) },
      ...(orders > 0
        ? [
            { name: say('dossier.perOrder'), value: formatMoney(Math.round(spend / orders)) },
            { name: say('customers.lastOrder'), value: last === NEVER ? null : time.ago(last) },
            { name: say('accounts.tier'), value: TIERS[files.fileTier[who]!] ?? 'C', term: 'tier' as const },
            {
              name: say('dossier.joinedPrice'),
              value: files.fileJoinedPrice[who]! > 0 ? `${files.fileJoinedPrice[who]}%` : say('app.none'),
            },
          ]
        : []),
      ...(isAccount
        ? [
            {
              name: say('accounts.contribution'),
              // counted from the first turn on: before its close there is none, and it is nothing the file lacks
              value: books.length > 0 ? formatMoney(files.fileContribution[who]!) : '–',
              term: 'contribution' as const,
            },
            { name: say('accounts.owes'), value: formatMoney(files.fileOwes[who]!), term: 'credit' as const },
            { name: say('accounts.days'), value: String(files.fileTermDays[who]) },
            { name: say('accounts.price'), value: `${Math.round(100 * files.fileDeal[who]!)}%` },
          ]
        : []),
    ],
    profile: [
      { name: say('dossier.member'), value: say(files.fileMember[who] ? 'app.yes' : 'app.no') },
      ...FILE_FIELDS.map((field, bit) => ({
        name: say(`field.${field}`),
        value: has(bit) ? say('dossier.captured') : null,
      })),
    ],
  };
}
