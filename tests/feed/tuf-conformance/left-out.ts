/*
 * The cases of theupdateframework/tuf-conformance that apply, written anew under their names. TUF's timestamp, snapshot
 * and targets metadata are one file here, the head; TUF's artifact is the list, `s/<sha256>`. Each case runs against both
 * readers, which must answer alike and ask for the same files. The names are those of the suite's `test_*.py`; what does
 * not apply stands in LEFT_OUT with its reason, what was decided otherwise in OTHERWISE.
 */

export const LEFT_OUT: Record<string, string> = {
  test_implicit_refresh: 'a look-up never asks the network, so nothing is refreshed by it',
  test_client_downloads_expected_file_in_sub_dir: 'paths are fixed by the format; a head names a hash, not a path',
  test_download_with_hash_algorithms: 'SHA-256 is the only hash',
  test_artifact_cache: 'a list in use is the cache; it is looked up by its hash',
  test_snapshot_rollback: 'the list has no version of its own: the head names it by its hash, under the head’s version',
  test_targets_rollback: 'as test_snapshot_rollback',
  test_graph_traversal: 'no delegations',
  test_targetfile_search: 'no delegations',
  test_delegated_targets_expired: 'no delegations',
  test_expired_local_delegated_targets: 'no delegations',
  test_expired_local_delegated_targets_updates: 'no delegations',
  test_cached_role_is_verified_against_current_delegator: 'no delegations',
  test_unusual_role_name: 'no role names in paths, so nothing to quote',
  test_static_repo: 'repositories in TUF’s own format',
};

export const OTHERWISE: Record<string, string> = {
  test_invalid_sig_in_valid_metadata: 'a wrong signature under a key of the role refuses the file (decision 0004)',
  'test_root_rotation[1-of-1-key-rotation-unused-signatures]': 'nobody but root keys signs a root (decision 0004)',
};
