-- Agencies, posts and people. All spans are half-open: valid_from is the first day, valid_to the first day no more.
CREATE SEQUENCE agency_seq INCREMENT BY 50;
CREATE TABLE agency (
  id              bigint PRIMARY KEY,
  version         integer      NOT NULL,
  name            varchar(200) NOT NULL,
  abbreviation    varchar(40),
  kind            varchar(20)  NOT NULL,               -- COMMANDED, REQUESTED
  level           varchar(20)  NOT NULL,               -- DEPARTMENT, DISTRICT, COMMUNE, OTHER
  armed_force     boolean      NOT NULL,               -- police, military
  content_in_chat boolean      NOT NULL,               -- an armed force's own choice
  parent_id       bigint REFERENCES agency,
  official_order  integer      NOT NULL,
  valid_from      date,
  valid_to        date
);
CREATE INDEX agency_order ON agency (official_order, id);

CREATE SEQUENCE agency_group_seq INCREMENT BY 50;
CREATE TABLE agency_group (
  id      bigint PRIMARY KEY,
  version integer      NOT NULL,
  name    varchar(200) NOT NULL,
  level   varchar(20)                                  -- all commanded agencies of this level belong to it
);

CREATE SEQUENCE agency_group_member_seq INCREMENT BY 50;
CREATE TABLE agency_group_member (
  id         bigint PRIMARY KEY,
  group_id   bigint NOT NULL REFERENCES agency_group,
  agency_id  bigint NOT NULL REFERENCES agency,
  valid_from date,
  valid_to   date
);
CREATE INDEX agency_group_member_group ON agency_group_member (group_id);

-- Every spelling by which an agency or a group is found: its name, abbreviation, former and other names.
CREATE SEQUENCE agency_name_seq INCREMENT BY 50;
CREATE TABLE agency_name (
  id        bigint PRIMARY KEY,
  agency_id bigint REFERENCES agency,
  group_id  bigint REFERENCES agency_group,
  spelling  varchar(200) NOT NULL,
  folded    varchar(400) NOT NULL,
  CONSTRAINT agency_name_of_one CHECK ((agency_id IS NULL) <> (group_id IS NULL))
);
CREATE INDEX agency_name_folded ON agency_name (folded);
CREATE INDEX agency_name_agency ON agency_name (agency_id);
CREATE INDEX agency_name_group ON agency_name (group_id);

CREATE SEQUENCE agency_succession_seq INCREMENT BY 50;
CREATE TABLE agency_succession (
  id             bigint PRIMARY KEY,
  predecessor_id bigint NOT NULL REFERENCES agency,
  successor_id   bigint NOT NULL REFERENCES agency,
  effective_on   date   NOT NULL,
  field_of_work  varchar(200),                         -- null: everything not named in another row
  legal_document varchar(300)
);
CREATE INDEX agency_succession_predecessor ON agency_succession (predecessor_id);
CREATE INDEX agency_succession_successor ON agency_succession (successor_id);

CREATE SEQUENCE post_seq INCREMENT BY 50;
CREATE TABLE post (
  id            bigint PRIMARY KEY,
  version       integer      NOT NULL,
  agency_id     bigint       NOT NULL REFERENCES agency,
  duty          varchar(30)  NOT NULL,                 -- FOCAL, LEADER, DEPUTY, SPECIALIST, SECRETARY, PROVINCIAL_LEADER, …
  title         varchar(200) NOT NULL,
  field_of_work varchar(200),
  focal_of      bigint UNIQUE REFERENCES agency,       -- agency_id of its one living focal post, else null
  valid_from    date,
  valid_to      date
);
CREATE INDEX post_agency ON post (agency_id);
CREATE INDEX post_duty ON post (duty);

CREATE SEQUENCE person_seq INCREMENT BY 50;
CREATE TABLE person (
  id         bigint PRIMARY KEY,
  version    integer      NOT NULL,
  name       varchar(200) NOT NULL,
  created_at timestamp(6) with time zone NOT NULL
);

CREATE SEQUENCE holding_seq INCREMENT BY 50;
CREATE TABLE holding (
  id         bigint PRIMARY KEY,
  version    integer NOT NULL,
  person_id  bigint  NOT NULL REFERENCES person,
  post_id    bigint  NOT NULL REFERENCES post,
  valid_from date    NOT NULL,
  valid_to   date
);
CREATE INDEX holding_person ON holding (person_id);
CREATE INDEX holding_post ON holding (post_id);

-- A chat that belongs to a person. live_address is null once the account has ended, so that the address may be given anew.
CREATE SEQUENCE channel_account_seq INCREMENT BY 50;
CREATE TABLE channel_account (
  id           bigint PRIMARY KEY,
  version      integer      NOT NULL,
  person_id    bigint       NOT NULL REFERENCES person,
  address      varchar(160) NOT NULL,
  live_address varchar(160) UNIQUE,
  face         varchar(10)  NOT NULL,                  -- OFFICIAL, CITIZEN
  joined_at    timestamp(6) with time zone NOT NULL,
  ended_at     timestamp(6) with time zone
);
CREATE INDEX channel_account_person ON channel_account (person_id);

CREATE SEQUENCE invitation_seq INCREMENT BY 50;
CREATE TABLE invitation (
  id          bigint PRIMARY KEY,
  version     integer     NOT NULL,
  token_hash  varchar(64) NOT NULL UNIQUE,             -- SHA-256, hexadecimal; the token itself is nowhere
  kind        varchar(10) NOT NULL,                    -- JOIN, LOGIN
  post_id     bigint REFERENCES post,
  person_id   bigint REFERENCES person,
  name        varchar(200),                            -- whom the inviter has in mind, when not yet a person
  invited_by  bigint REFERENCES person,
  created_at  timestamp(6) with time zone NOT NULL,
  expires_at  timestamp(6) with time zone NOT NULL,
  accepted_at timestamp(6) with time zone,
  accepted_by bigint REFERENCES person,
  revoked_at  timestamp(6) with time zone
);
CREATE INDEX invitation_post ON invitation (post_id);
CREATE INDEX invitation_person ON invitation (person_id);
