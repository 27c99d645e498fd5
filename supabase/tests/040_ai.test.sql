-- Models and what calls cost: for staff to read, for the server to write.
begin;
set local search_path to public, extensions;
select plan(18);

select tests.create_member('alice');
select tests.create_member('mod', p_role => 'MODERATOR');
select tests.as_service();
select lives_ok($$ insert into public.ai_usages (account_id, use_case, model_id, cost_microcents, outcome)
  values (tests.member_id('alice'), 'chat.reply', 'gpt-6-luna', 120, 'COMPLETED') $$, 'the server records a call');
select throws_ok($$ insert into public.ai_usages (use_case, model_id, input_tokens, outcome) values ('x', 'y', -1, 'COMPLETED') $$,
  '23514', null, 'tokens are not negative');
select throws_ok($$ update public.ai_usages set cost_microcents = 0 $$, '42501', null, 'and rewrites no cost');
select throws_ok($$ delete from public.ai_usages $$, '42501', null, 'nor deletes one');
select lives_ok($$ update public.ai_models set retires_on = '2027-01-01' where model_id = 'gpt-6-luna' $$, 'the server keeps the price list');

select tests.authenticate_as('alice');
select is((select count(*)::integer from public.ai_usages), 0, 'a member does not see costs, not even of their own');
select is((select count(*)::integer from public.ai_models), 0, 'nor the price list');
select throws_ok($$ insert into public.ai_usages (use_case, model_id, outcome) values ('x', 'y', 'COMPLETED') $$, '42501', null, 'records no usage');
select throws_ok($$ update public.ai_usages set cost_microcents = 0 $$, '42501', null, 'changes none');
select throws_ok($$ delete from public.ai_usages $$, '42501', null, 'deletes none');
select throws_ok($$ insert into public.ai_models (model_id, vendor, use) values ('x', 'y', 'CHAT') $$, '42501', null, 'adds no model');
select throws_ok($$ update public.ai_models set output_microcents_per_1k = 0 $$, '42501', null, 'and changes no price');

select tests.authenticate_as('mod');
select is((select count(*)::integer from public.ai_usages), 1, 'staff read the costs');
select isnt_empty($$ select 1 from public.ai_models $$, 'and the price list');
select throws_ok($$ update public.ai_models set output_microcents_per_1k = 0 $$, '42501', null, 'but change it through the server');

select tests.as_anon();
select throws_ok($$ select * from public.ai_usages $$, '42501', null, 'visitors read no costs');
select throws_ok($$ select * from public.ai_models $$, '42501', null, 'nor models');

select tests.clear_authentication();
delete from auth.users where id = tests.member_id('alice');
select results_eq($$ select account_id, cost_microcents from public.ai_usages $$, $$ values (null::uuid, 120::bigint) $$,
  'a cost outlives the account, without its name');

select * from finish();
rollback;
