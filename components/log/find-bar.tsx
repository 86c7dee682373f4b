import type { ComponentChildren } from 'preact';
import { EVERYTHING, type LogFilter } from '../../utils/log/find-rows';
import type { DataTypeId } from '../../utils/vocab/types';
import { dataTypeName } from '../../utils/words/data-type-name';
import { safeText } from '../../utils/words/safe-text';
import type { Say } from '../../utils/words/say';

/** Search and filters of the log page. They hold for the pictures and for the list. */
export function FindBar({
  say,
  filter,
  onFilter,
  choices,
  found,
}: {
  say: Say;
  filter: LogFilter;
  onFilter: (filter: LogFilter) => void;
  choices: { readonly types: readonly DataTypeId[]; readonly parties: readonly string[] };
  /** How many entries fit. */
  found: number;
}) {
  const set = (change: Partial<LogFilter>) => onFilter({ ...filter, ...change });
  const limited = Object.values(filter).some((value) => value !== '');
  return (
    <search class="find no-print">
      <label class="field wide">
        {say('log_search')}
        <input type="search" value={filter.text} onInput={(event) => set({ text: event.currentTarget.value })} />
      </label>
      <Choice
        label={say('filter_status')}
        value={filter.status}
        any={say('filter_any')}
        onChange={(value) => set({ status: value as LogFilter['status'] })}
      >
        {(['held', 'refused', 'over', 'open'] as const).map((status) => (
          <option key={status} value={status}>
            {say(`filter_status_${status}`)}
          </option>
        ))}
      </Choice>
      <Choice
        label={say('filter_type')}
        value={filter.type}
        any={say('filter_any')}
        onChange={(value) => set({ type: value as LogFilter['type'] })}
      >
        {choices.types.map((type) => (
          <option key={type} value={type}>
            {dataTypeName(type, say)}
          </option>
        ))}
      </Choice>
      <Choice
        label={say('filter_party')}
        value={filter.party}
        any={say('filter_any')}
        onChange={(party) => set({ party })}
      >
        {choices.parties.map((party) => (
          <option key={party} value={party}>
            {safeText(party)}
          </option>
        ))}
      </Choice>
      <Choice
        label={say('filter_time')}
        value={filter.time}
        any={say('filter_any')}
        onChange={(value) => set({ time: value as LogFilter['time'] })}
      >
        {(['month', 'year', 'older'] as const).map((time) => (
          <option key={time} value={time}>
            {say(`filter_time_${time}`)}
          </option>
        ))}
      </Choice>
      <p class="found">
        <span role="status">{say.count('popup_found', found)}</span>
        <button type="button" class="button bare" disabled={!limited} onClick={() => onFilter(EVERYTHING)}>
          {say('filter_clear')}
        </button>
      </p>
    </search>
  );
}

function Choice({
  label,
  value,
  any,
  onChange,
  children,
}: {
  label: string;
  value: string;
  any: string;
  onChange: (value: string) => void;
  children: ComponentChildren;
}) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{any}</option>
        {children}
      </select>
    </label>
  );
}
