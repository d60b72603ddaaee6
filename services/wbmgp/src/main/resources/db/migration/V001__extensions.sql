-- trusted since PostgreSQL 13: the owner of the database may make it
create extension if not exists btree_gist;
