alter table data_import
    add column crs text not null default 'CRS84' check (crs in ('CRS84', 'ETRS89', 'ETRF2000', 'RD'));

-- the same content in another system is another import
drop index data_import_content_once;
create unique index data_import_content_once
    on data_import (kind, sha256, coalesce(edition, 0), mend, crs) where status <> 'FAILED';
