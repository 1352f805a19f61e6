use super::*;
use quoin_primitives::{AttestationKind, Kinds};
use sp_runtime::DispatchError::BadOrigin;

fn appraisals() -> Kinds {
	Kinds::of(&[AttestationKind::Appraisal])
}

#[test]
fn attestor_is_accredited_and_revoked_by_governance() {
	ExtBuilder.build_and_execute(|| {
		assert_noop!(Registry::accredit(signed(BOB), BOB, appraisals()), BadOrigin);
		assert_ok!(Registry::accredit(signed(COUNCIL), BOB, appraisals()));
		let (old, new) = (Kinds(0), appraisals());
		assert_eq!(events(), [Event::Accredited { attestor: BOB, old, new, serial: 6 }]);
		assert_eq!(Registry::attestor_view(&BOB).unwrap().kinds, appraisals());
		assert_noop!(Registry::revoke(signed(BOB), BOB), BadOrigin);
		assert_ok!(Registry::revoke(signed(COUNCIL), BOB));
		assert_eq!(events(), [Event::Revoked { attestor: BOB }]);
		assert_eq!(Registry::attestor_view(&BOB), None);
		assert_noop!(Registry::revoke(signed(COUNCIL), BOB), Error::NotAccredited);
	});
}

#[test]
fn accreditation_is_refused_when_kinds_are_none_or_unknown_or_the_same() {
	ExtBuilder.build_and_execute(|| {
		for kinds in [0, 64, 255] {
			assert_noop!(Registry::accredit(root(), BOB, Kinds(kinds)), Error::KindsInvalid);
		}
		assert_noop!(Registry::accredit(root(), APPRAISER, appraisals()), Error::Unchanged);
	});
}

#[test]
fn serial_stays_when_kinds_change_and_not_over_a_revocation() {
	ExtBuilder.build_and_execute(|| {
		let serial = || crate::Attestors::<Test>::get(APPRAISER).unwrap().serial;
		let before = serial();
		assert_ok!(Registry::accredit(root(), APPRAISER, Kinds(3)));
		assert_eq!(serial(), before);
		assert_ok!(Registry::revoke(root(), APPRAISER));
		assert_ok!(Registry::accredit(root(), APPRAISER, Kinds(3)));
		assert_eq!(serial(), 6);
	});
}

#[test]
fn attestation_is_dead_for_good_after_a_revocation() {
	ExtBuilder.build_and_execute(|| {
		let title = verified(RADIOS, 1);
		assert_ok!(Registry::revoke(root(), APPRAISER));
		assert_noop!(encumber(1, &[title]), Error::AttestorRevoked);
		assert_ok!(Registry::accredit(root(), APPRAISER, appraisals()));
		assert_noop!(encumber(1, &[title]), Error::AttestorRevoked);
		assert_ok!(attest(APPRAISER, title, appraisal(1)));
		assert_ok!(encumber(1, &[title]));
	});
}

#[test]
fn attestation_is_dead_while_its_kind_is_taken_away() {
	ExtBuilder.build_and_execute(|| {
		let title = verified(RADIOS, 1);
		assert_ok!(Registry::accredit(root(), APPRAISER, Kinds::of(&[AttestationKind::Custody])));
		assert_noop!(encumber(1, &[title]), Error::AttestorRevoked);
		assert_ok!(Registry::accredit(root(), APPRAISER, appraisals()));
		assert_ok!(encumber(1, &[title]));
	});
}
