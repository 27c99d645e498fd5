-- Takes away what 000 left behind.
begin;
set local search_path to public, extensions;
select plan(2);

drop schema tests cascade;
select hasnt_schema('tests', 'the helpers are gone');
select is_empty($$ select id from auth.users where email like '%@example.test' $$, 'and so is every made member');

select * from finish();
commit;
