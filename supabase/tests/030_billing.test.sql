-- Plans and subscriptions: which limits hold for whom, and that nobody gives themselves a plan.
begin;
set local search_path to public, extensions;
select plan(37);

select tests.create_member('alice');
select tests.create_member('mallory');
select tests.create_member('mod', p_role => 'ADMIN');

create function tests.plan_with(p_state text, p_ends timestamptz) returns text language plpgsql set search_path = '' as $$
begin
  insert into public.subscriptions as s (account_id, plan_id, state, current_period_end)
  values (tests.member_id('alice'), 'PREMIUM', p_state, p_ends)
  on conflict (account_id) do update set state = excluded.state, current_period_end = excluded.current_period_end;
  return (private.plan_of(tests.member_id('alice'))).plan_id;
end $$;

-- plan_of -------------------------------------------------------------------------------------------
select is((private.plan_of(tests.member_id('alice'))).plan_id, 'FREE', 'no subscription: FREE');
select is((private.plan_of(null)).plan_id, 'FREE', 'nobody: FREE');
select is(tests.plan_with(s.state, now() + interval '1 second'), s.plan, s.state || ' with time left: ' || s.plan)
from (values ('TRIALING', 'PREMIUM'), ('ACTIVE', 'PREMIUM'), ('PAST_DUE', 'PREMIUM'), ('CANCELED', 'PREMIUM'),
  ('SUSPENDED', 'FREE'), ('EXPIRED', 'FREE')) as s (state, plan);
select is(tests.plan_with(s.state, now()), 'FREE', s.state || ' on its last second: FREE')
from (values ('TRIALING'), ('ACTIVE'), ('PAST_DUE'), ('CANCELED'), ('SUSPENDED'), ('EXPIRED')) as s (state);
select throws_ok($$ select tests.plan_with('FOREVER', now()) $$, '23514', null, 'states are listed ones');
select tests.plan_with('ACTIVE', now() + interval '1 day');

-- What a plan allows, as the product promises it.
select results_eq(
  $$ select plan_id, messages_per_day, companions_limit, history_days, has_voice, has_video, has_premium_companions, has_exclusive_companions
     from public.plans order by position $$,
  $$ values ('FREE', 10, 0, 7, false, false, false, false),
            ('STANDARD', null, 3, 30, true, false, false, false),
            ('PREMIUM', null, 10, null, true, true, true, false),
            ('VIP', null, null, null, true, true, true, true),
            ('VIP_PLUS', null, null, null, true, true, true, true) $$,
  'the five plans and their limits');

-- Plans: read by everybody, written by nobody who signs in --------------------------------------------
select tests.as_anon();
select is((select count(*)::integer from public.plans), 5, 'visitors read the prices');
select throws_ok($$ update public.plans set price_cents = 0 $$, '42501', null, 'and set none');
select throws_ok($$ select * from public.subscriptions $$, '42501', null, 'visitors read no subscription');
select throws_ok($$ select public.get_my_plan() $$, '42501', null, 'and have no plan');
select tests.authenticate_as('mallory');
select is((select count(*)::integer from public.plans), 5, 'members read the prices');
select throws_ok($$ update public.plans set messages_per_day = null $$, '42501', null, 'and change no limit');
select throws_ok($$ insert into public.plans (plan_id) values ('MINE') $$, '42501', null, 'add no plan');
select throws_ok($$ delete from public.plans $$, '42501', null, 'and remove none');
select tests.authenticate_as('mod');
select throws_ok($$ update public.plans set price_cents = 0 $$, '42501', null, 'staff change prices through the server');
select tests.as_service();
select is(tests.rows_changed($$ update public.plans set price_cents = 1099 where plan_id = 'STANDARD' $$), 1, 'the server edits plans');
select throws_ok($$ delete from public.plans where plan_id = 'PREMIUM' $$, '23503', null, 'a plan somebody is on cannot go');

-- Subscriptions -------------------------------------------------------------------------------------
select tests.authenticate_as('mallory');
select is((select count(*)::integer from public.subscriptions), 0, 'a stranger sees no subscription');
select is((public.get_my_plan()).plan_id, 'FREE', 'and is on FREE');
select throws_ok($$ insert into public.subscriptions (account_id, plan_id, state, current_period_end)
  values (auth.uid(), 'VIP', 'ACTIVE', 'infinity') $$, '42501', null, 'nobody gives themselves a plan');
select tests.authenticate_as('alice');
select is((select plan_id from public.subscriptions), 'PREMIUM', 'a member sees their own');
select is((public.get_my_plan()).plan_id, 'PREMIUM', 'and their plan');
select throws_ok(format('update public.subscriptions set %I = %s', c.name, c.value), '42501', null, c.name || ' is not writable')
from (values ('plan_id', '''VIP_PLUS'''), ('state', '''ACTIVE'''), ('current_period_end', '''infinity'''),
  ('account_id', 'gen_random_uuid()')) as c (name, value);
select throws_ok($$ delete from public.subscriptions $$, '42501', null, 'a subscription is not deleted');

select * from finish();
rollback;
