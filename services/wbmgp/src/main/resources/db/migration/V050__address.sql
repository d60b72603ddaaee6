-- addresses in the shape of the BAG, as far as the act needs them
create table dwelling_address (
    bag_id            text    primary key check (bag_id ~ '^\d{16}$'),
    postal_code       text    not null check (postal_code ~ '^\d{4}[A-Z]{2}$'),
    house_number      int     not null check (house_number between 1 and 99999),
    house_letter      text    not null check (house_letter ~ '^[A-Za-z]?$'),
    addition          text    not null check (addition ~ '^[A-Za-z0-9]{0,4}$'),
    municipality_code text    not null check (municipality_code ~ '^GM\d{4}$'),
    lon               float8  not null,
    lat               float8  not null
);
create index dwelling_address_place on dwelling_address (postal_code, house_number);

create table address_import (
    id         uuid primary key,
    version    bigint      not null,
    updated_at timestamptz not null,
    addresses  bigint      not null check (addresses > 0),
    added      bigint      not null check (added between 0 and addresses)
);
create index address_import_updated_at on address_import (updated_at, id);

-- the rectangle around each outline, so that a point finds its few candidates by an index; units never change
create table unit_bounds (
    unit_id uuid primary key references unit,
    bounds  box not null
);
create index unit_bounds_place on unit_bounds using gist (bounds);

-- units that no point can find
create index unit_without_outline on unit (municipality_code) where geometry is null;

create function bound_unit(id uuid, geometry jsonb) returns void language sql as $$
    insert into unit_bounds
    select id, box(point(max((corner ->> 0)::float8), max((corner ->> 1)::float8)),
                   point(min((corner ->> 0)::float8), min((corner ->> 1)::float8)))
    from jsonb_path_query(geometry, 'strict $.coordinates.** ? (@.type() == "array" && @[0].type() == "number")') corner
    having count(*) > 0
$$;

create function bound_new_unit() returns trigger language plpgsql as $$
begin
    perform bound_unit(new.id, new.geometry);
    return null;
end
$$;

create trigger unit_has_bounds after insert on unit for each row execute function bound_new_unit();

select bound_unit(id, geometry) from unit;
