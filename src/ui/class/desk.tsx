import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../wire/routes.ts';
import { Lobby } from './join.tsx';
import { useAsked, useAsking, useClass, useSayHere } from './use-class.ts';

/** Where teachers sign in, and whoever runs the server makes classes. */
export function DeskPage() {
  const { line, route, go } = useClass();
  const say = useSayHere();
  const { why, ask } = useAsking();
  const me = useAsked(() => line.get('me'), 120_000, 'me');
  const where = route.value;
  const link = where.page === 'desk' ? where.link : '';
  const enter = async (key: string) => {
    const signed = await ask(line.post('signIn', {}, { key }));
    if (!signed) return;
    if (signed.desk?.role === 'instructor') go({ page: 'console', class: signed.desk.class.id }, 'replace');
    else go({ page: 'desk', link: '' }, 'replace');
    me.again();
  };
  useEffect(() => {
    if (link !== '') void enter(link);
  }, [link]);
  const desk = me.value?.desk ?? null;
  useEffect(() => {
    if (desk?.role === 'instructor' && link === '') go({ page: 'console', class: desk.class.id }, 'replace');
  }, [desk, link]);
  if (desk?.role === 'owner') return <Classes onOut={me.again} />;
  return (
    <Lobby title={say('desk.signIn')} why={why}>
      <SignIn onKey={(key) => void enter(key)} />
    </Lobby>
  );
}

function SignIn({ onKey }: { onKey: (key: string) => void }) {
  const say = useSayHere();
  const [key, setKey] = useState('');
  return (
    <form
      class="lobby-form"
      onSubmit={(event) => {
        event.preventDefault();
        onKey(key.trim().split('/').at(-1) ?? '');
      }}
    >
      <label>
        <span>{say('desk.key')}</span>
        <input
          type="password"
          name="key"
          autoComplete="current-password"
          value={key}
          aria-describedby="key-hint"
          onInput={(event) => setKey(event.currentTarget.value)}
        />
      </label>
      <p class="quiet" id="key-hint">
        {say('desk.keyHint')}
      </p>
      <button type="submit" class="button button-main" disabled={key.trim().length < 8}>
        {say('desk.enter')}
      </button>
    </form>
  );
}

function Classes({ onOut }: { onOut: () => void }) {
  const { line, go, address } = useClass();
  const say = useSayHere();
  const { busy, why, ask } = useAsking();
  const { value, again } = useAsked(() => line.get('classes'), 30_000, 'classes');
  const [name, setName] = useState('');
  const [made, setMade] = useState<Answer<'newClass'> | null>(null);
  const make = async () => {
    const done = await ask(line.post('newClass', {}, { name: name.trim() }));
    if (!done) return;
    setMade(done);
    setName('');
    again();
  };
  const out = async () => {
    if (await ask(line.post('signOut', {}, { what: 'desk' }))) onOut();
  };
  return (
    <Lobby title={say('desk.classes')} why={why}>
      {made && (
        <label class="lobby-link">
          <span>
            {made.class.name} · {say('desk.link')}
          </span>
          <input readOnly value={`${address}#/desk/${made.link}`} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      <ul class="desk-classes">
        {value?.classes.map((one) => (
          <li key={one.id}>
            <button type="button" class="button" onClick={() => go({ page: 'console', class: one.id })}>
              {one.name} <span class="quiet">{one.code}</span>
            </button>
          </li>
        ))}
      </ul>
      <form
        class="lobby-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <label>
          <span>{say('desk.newClass')}</span>
          <input name="class" value={name} maxLength={80} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <span class="lobby-buttons">
          <button type="submit" class="button button-main" disabled={busy || name.trim() === ''}>
            {say('desk.make')}
          </button>
          <button type="button" class="button" onClick={() => void out()}>
            {say('desk.out')}
          </button>
        </span>
      </form>
    </Lobby>
  );
}
