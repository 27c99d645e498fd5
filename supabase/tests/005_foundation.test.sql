-- The rate limiter.
begin;
set local search_path to public, extensions;
select plan(14);

select tests.create_member('alice');
select tests.as_anon();
select throws_ok($$ select public.take_rate_limit('k', 1, 60) $$, '42501', null, 'visitors count no hits: they could lock others out');
select throws_ok($$ select * from private.rate_limits $$, '42501', null, 'nor read the counters');
select tests.authenticate_as('alice');
select throws_ok($$ select public.take_rate_limit('k', 1, 60) $$, '42501', null, 'members count no hits');
select throws_ok($$ delete from private.rate_limits $$, '42501', null, 'nor reset the counters');

select tests.as_service();
select throws_ok($$ update private.rate_limits set hits = 0 $$, '42501', null, 'the server goes through the function too');
select is((select array_agg(public.take_rate_limit('k', 3, 60)) from generate_series(1, 3)), array[0, 0, 0], 'three of three pass');
select cmp_ok(public.take_rate_limit('k', 3, 60), '>', 0, 'the fourth does not');
select ok(public.take_rate_limit('k', 3, 60) between 58 and 60, 'and is told how long to wait');
select is(public.take_rate_limit('other', 3, 60), 0, 'another key has its own count');
select throws_ok($$ select public.take_rate_limit(repeat('k', 201), 3, 60) $$, '23514', null, 'keys have a length');

select tests.clear_authentication();
select is((select hits from private.rate_limits where rate_limit_key = 'k'), 4, 'the count stops one past the limit, however long the attack');
update private.rate_limits set window_started_at = clock_timestamp() - interval '58 seconds' where rate_limit_key = 'k';
select cmp_ok(public.take_rate_limit('k', 3, 60), '<=', 2, 'near the end of the window the wait is short, and never zero');
update private.rate_limits set window_started_at = clock_timestamp() - interval '60 seconds' where rate_limit_key = 'k';
select is(public.take_rate_limit('k', 3, 60), 0, 'a window that ended begins anew');
select is((select hits from private.rate_limits where rate_limit_key = 'k'), 1, 'with one hit');

select * from finish();
rollback;
