import { render } from 'preact';
import { AnswerMark } from '../../components/answer-mark';
import { Chips } from '../../components/chips';
import { DATA_TYPE_PATHS, DataTypeIcon } from '../../components/icons';
import { CellMark } from '../../components/log/cell-mark';
import { Mark } from '../../components/mark';
import { StopPlan } from '../../components/stop-plan';
import { ToldBar } from '../../components/told-bar';
import type { DataTypeId } from '../../utils/vocab/types';
import { dataTypeName } from '../../utils/words/data-type-name';
import type { Say } from '../../utils/words/say';
import { CELL_STATES } from '../../utils/words/who-view';
import { grantsFor, planOf, viewsOf } from './grants';

const COLOURS = 'ground paper paper-2 ink ink-2 line edge accent accent-paper mark on-mark focus'.split(' ');
const ANSWERS = ['yes', 'part', 'no', 'hidden', 'open', 'over'] as const;

/** Every part of the design system in every state, for those who work on it. */
export function showCatalogue(say: Say, into: HTMLElement): void {
  const grants = grantsFor(9);
  const types = Object.keys(DATA_TYPE_PATHS) as DataTypeId[];
  render(
    <main class="catalogue">
      <h1>Parts</h1>
      <section>
        <h2>Colours</h2>
        <ul class="plain-list swatches">
          {COLOURS.map((name) => (
            <li key={name}>
              <span style={{ background: `var(--${name})` }} />
              {name}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>Type</h2>
        <p style="font: 600 var(--title) / 1.25 var(--display)">{say('log_title')}</p>
        <p style="font: 600 var(--large) / 1.25 var(--display)">{say('popup_see')}</p>
        <p>{say('popup_nothing_hint')}</p>
        <p class="quiet">{say('log_intro')}</p>
        <p>
          <a href="#all">{say('popup_details')}</a>
        </p>
      </section>
      <section>
        <h2>Kinds of data</h2>
        <ul class="plain-list kinds">
          {types.map((type) => (
            <li key={type}>
              <DataTypeIcon id={type} />
              <DataTypeIcon id={type} size={32} />
              {dataTypeName(type, say)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>Signs</h2>
        <p class="buttons">
          <Mark size={32} />
          {ANSWERS.map((answer) => (
            <AnswerMark key={answer} answer={answer} size={24} />
          ))}
        </p>
        <ul class="plain-list kinds">
          {CELL_STATES.map((state) => (
            <li key={state}>
              <CellMark state={state} />
              {say(`cell_${state}`)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>Buttons and fields</h2>
        <p class="buttons">
          <button type="button" class="button main">
            {say('log_stop')}
          </button>
          <button type="button" class="button">
            {say('log_reviewed')}
          </button>
          <button type="button" class="button bare">
            {say('popup_details')}
          </button>
          <button type="button" class="button" disabled>
            {say('log_delete')}
          </button>
        </p>
        <label class="field">
          {say('log_search')}
          <input type="search" value="Acme" />
        </label>
        <label class="field">
          {say('filter_status')}
          <select>
            <option>{say('filter_any')}</option>
          </select>
        </label>
        <label>
          <input type="checkbox" checked /> {say('list_select_all')}
        </label>
        <label>
          <input type="radio" checked /> {say('as_picture')}
        </label>
        <progress value="0.4" aria-label={say('import_running')} />
        <p class="trouble">{say('popup_log_failed')}</p>
      </section>
      <section>
        <h2>Chips</h2>
        {[...viewsOf(grants, true, 9, say), ...viewsOf(grants, false, 9, say)].map((grant) => (
          <Chips key={grant.id} grant={grant} />
        ))}
      </section>
      <section>
        <h2>Stopping</h2>
        <h3>{say('popup_stop')}</h3>
        {grants[0] && <StopPlan plan={planOf(grants[0], say)} />}
      </section>
      <ToldBar
        say={say}
        told={{ text: say('log_stopped'), undo: async () => undefined }}
        onUndo={() => undefined}
        onClose={() => undefined}
      />
    </main>,
    into,
  );
}
