//! Korean particles: what is written at the end of a noun and is no part of it.

/// Particles and the endings of "to be" after a noun, in any order.
const PARTICLES: &[&str] = &[
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "의",
    "에",
    "에서",
    "에게",
    "에게서",
    "한테",
    "한테서",
    "께",
    "께서",
    "에는",
    "에도",
    "에서는",
    "에서도",
    "에게는",
    "으로",
    "로",
    "으로는",
    "로는",
    "으로서",
    "로서",
    "으로써",
    "로써",
    "와",
    "과",
    "랑",
    "이랑",
    "하고",
    "도",
    "만",
    "까지",
    "부터",
    "처럼",
    "보다",
    "마다",
    "조차",
    "마저",
    "밖에",
    "뿐",
    "대로",
    "같이",
    "이나",
    "나",
    "이든지",
    "든지",
    "이라도",
    "라도",
    "이라고",
    "라고",
    "이란",
    "란",
    "인가요",
    "입니다",
    "이에요",
    "예요",
    "인데",
    "요",
];

/// The word without its longest particle; at least one syllable stays.
pub(crate) fn without_particle(word: &str) -> Option<&str> {
    PARTICLES
        .iter()
        .filter_map(|particle| word.strip_suffix(particle))
        .filter(|rest| !rest.is_empty())
        .min_by_key(|rest| rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_particle_goes() {
        assert_eq!(without_particle("변호사에게는"), Some("변호사"));
        assert_eq!(without_particle("경찰이"), Some("경찰"));
        assert_eq!(without_particle("집에서"), Some("집"));
        assert_eq!(without_particle("체포"), None);
        assert_eq!(without_particle("이"), None, "something stays");
    }
}
